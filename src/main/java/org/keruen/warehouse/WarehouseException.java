package org.keruen.warehouse;

/** The warehouse could not be built or read; the message says what to do. */
public final class WarehouseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WarehouseException(String message, Throwable cause) {
    super(message, cause);
  }
}
