package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Some rows of a sheet, on their way from the thread that reads them to the one that wants them.
 */
final class RowBatch implements RowSink {

  private static final int FULL = 1 << 12;

  private Cell[] cells = new Cell[FULL + (FULL >> 2)];
  private int size;
  private int given;
  private final List<Consumer<RowSink>> hidden = new ArrayList<>();

  /** What ended the reading, null if nothing did. */
  private Throwable failure;

  /** Whether there may be rows after these. */
  private boolean goesOn = true;

  /** Reads until there is enough; gives whether there may be more. */
  boolean fill(RowSource source, TimeLimit time) {
    try {
      while (goesOn && size < FULL) {
        time.check();
        goesOn = source.next(this);
      }
    } catch (Throwable e) { // whatever it is, it belongs to the thread that asked
      failure = e;
      goesOn = false;
    }
    return goesOn;
  }

  /** Hands on the next row; gives whether there may be more, in this batch or behind it. */
  boolean next(RowSink sink) throws IOException, UnreadableWorkbook {
    hidden.forEach(h -> h.accept(sink));
    hidden.clear();
    if (given < size) {
      int row = cells[given].row();
      while (given < size && cells[given].row() == row) {
        sink.put(cells[given++]);
      }
      return true;
    }
    if (failure != null) {
      rethrow();
    }
    return goesOn;
  }

  /** Whether all of it is handed on, and another has to follow. */
  boolean isDone() {
    return given == size && goesOn && hidden.isEmpty();
  }

  private void rethrow() throws IOException, UnreadableWorkbook {
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof UnreadableWorkbook e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) failure;
  }

  @Override
  public void put(Cell cell) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
    }
    cells[size++] = cell;
  }

  @Override
  public void merge(Merge merge) {
    throw new IllegalStateException("who reads ahead knows the merged ranges before");
  }

  @Override
  public void hideRow(int row) {
    hidden.add(s -> s.hideRow(row));
  }

  @Override
  public void hideColumns(int first, int last) {
    hidden.add(s -> s.hideColumns(first, last));
  }
}
