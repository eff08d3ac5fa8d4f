package org.keruen.extract.sheet.layout;

import org.keruen.model.SourceFile;

/** Is told how workbooks were understood. Implementations are safe for several threads at once. */
public interface LayoutListener {

  /** Nobody listens. */
  LayoutListener NONE = (file, table) -> {};

  /** Tables of a file were read, or could be read so where its definition no longer fits. */
  void table(SourceFile file, ReadTable table);

  /** All tables of a file have been told of. */
  default void end(SourceFile file) {}
}
