package org.keruen.model;

/** Kind of an event of cooperation. */
public enum EventKind {
  /** Officials met. */
  MEETING("meeting"),
  /** One side travelled to the other. */
  VISIT("visit"),
  /** Something was signed. */
  AGREEMENT("agreement"),
  /** A gathering of many. */
  FORUM("forum"),
  /** A telephone or video call. */
  CALL("call"),
  /** A plant, office or route was opened. */
  OPENING("opening"),
  /** Anything else. */
  OTHER("other");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  /** The word used in tables and files. */
  public String code() {
    return code;
  }

  /**
   * The value of a word used in tables and files.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EventKind of(String code) {
    for (EventKind value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no eventkind: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
