package org.keruen.extract.sheet.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Ends the reading of a file that takes too long. It counts the time that the thread computes, so
 * that a busy machine puts no honest file into quarantine.
 */
final class TimeLimit {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int CALLS = 1 << 10;

  private final long nanos;
  private Thread thread;
  private long start;
  private int calls;

  TimeLimit(ReadLimits limits, long fileBytes) {
    this((limits.seconds() + (fileBytes >> 20)) * 1_000_000_000L);
  }

  private TimeLimit(long nanos) {
    this.nanos = nanos;
    begin();
  }

  /** The same for another thread. */
  TimeLimit again() {
    return new TimeLimit(nanos);
  }

  /** Another piece of work begins, that may take as long again. */
  void begin() {
    thread = Thread.currentThread();
    start = now();
  }

  /** To be called again and again; it looks at the clock only now and then. */
  void check() throws UnreadableWorkbook {
    if ((++calls & (CALLS - 1)) == 0 && isOver()) {
      throw new UnreadableWorkbook(
          "too_slow", "it takes more than " + nanos / 1_000_000_000L + " seconds to read");
    }
  }

  boolean isOver() {
    if (thread != Thread.currentThread()) {
      begin();
    }
    return now() - start > nanos;
  }

  private static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
