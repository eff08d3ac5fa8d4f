package org.keruen.spec;

/**
 * A file under {@code jobs/} that can't be used as it is. The message starts with {@code
 * file:line:} and says what would be right.
 */
public final class SpecException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SpecException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  public SpecException(String file, int line, String message, Throwable cause) {
    super(file + ":" + line + ": " + message, cause);
  }
}
