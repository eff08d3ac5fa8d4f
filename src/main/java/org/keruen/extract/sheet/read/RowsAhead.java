package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Rows that another thread reads ahead, some thousand cells at most: of a long table, what is made
 * of the rows takes about as long as their reading. What goes wrong there comes out here, after the
 * rows before it.
 */
final class RowsAhead implements RowSource {

  private static final int BATCHES = 4;

  private final RowSource source;
  private final TimeLimit time;
  private final BlockingQueue<RowBatch> ready = new ArrayBlockingQueue<>(BATCHES);
  private final Thread thread = new Thread(this::read, "rows-ahead");
  private volatile boolean closed;
  private RowBatch current = new RowBatch();

  private RowsAhead(RowSource source, TimeLimit time) {
    this.source = source;
    this.time = time.again();
    thread.setDaemon(true);
  }

  static RowsAhead of(RowSource source, TimeLimit time) {
    RowsAhead ahead = new RowsAhead(source, time);
    ahead.thread.start();
    return ahead;
  }

  private void read() {
    boolean goesOn = true;
    while (goesOn && !closed) {
      RowBatch batch = new RowBatch();
      goesOn = batch.fill(source, time);
      offer(batch);
    }
  }

  private void offer(RowBatch batch) {
    try {
      ready.put(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean next(RowSink sink) throws IOException, UnreadableWorkbook {
    if (current.isDone()) {
      current = take();
    }
    return current.next(sink);
  }

  /**
   * Waits whatever happens: an interrupted night must not take an honest file for a damaged one.
   */
  private RowBatch take() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return ready.take();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      source.close();
    } catch (IOException e) {
      // Nothing more is wanted of it.
    }
  }
}
