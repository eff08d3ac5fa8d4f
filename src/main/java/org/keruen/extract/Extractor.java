package org.keruen.extract;

import java.util.function.Consumer;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;

/** Reads one file into raw records. Implementations are safe for use by several threads at once. */
public interface Extractor {

  /**
   * Hands on every record of the file in the order of the file.
   *
   * <p>A file that can't be used as a whole ends with a {@link org.keruen.model.Reject} of kind
   * {@code QUARANTINED}; what was handed on before it counts for nothing. No content of a file,
   * however broken, makes this throw.
   */
  void extract(SourceFile file, Consumer<RawRecord> out);
}
