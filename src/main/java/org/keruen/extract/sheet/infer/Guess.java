package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.spec.source.TableSpec;

/**
 * A guessed layout.
 *
 * @param spec what a definition of it would say
 * @param confidence 0 to 1
 * @param reasons what was understood, in plain words
 * @param rows rows of figures
 */
public record Guess(TableSpec spec, BigDecimal confidence, List<String> reasons, int rows) {}
