package org.keruen.pipeline;

/**
 * Named places at which a test kills the process outright, to show that the next night ends with
 * exactly the rows of an undisturbed one. Outside such a test nothing happens here.
 */
final class CrashPoint {

  private static final String WANTED = System.getProperty("keruen.test.crash", "");

  private CrashPoint() {}

  static void reached(String name) {
    if (WANTED.equals(name)) {
      Runtime.getRuntime().halt(137);
    }
  }
}
