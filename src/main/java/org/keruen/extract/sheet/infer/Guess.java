package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.TableSpec;

/**
 * A guessed layout.
 *
 * @param spec what a definition of it would say
 * @param confidence 0 to 1
 * @param reasons what was understood, in plain words
 * @param rows rows of figures
 * @param unit what the line above the table that says the unit says of the figures below it
 */
public record Guess(
    TableSpec spec, BigDecimal confidence, List<String> reasons, int rows, Optional<Rule> unit) {}
