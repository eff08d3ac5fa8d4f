package org.keruen.warehouse;

/**
 * A question that the warehouse could not answer; the message is DuckDB's, which names the place.
 */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
