package org.keruen.extract.sheet.read;

/** A file that can't be read as a workbook; a value that becomes a reject, not a fault. */
public final class UnreadableWorkbook extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason short code: {@code empty_file}, {@code encrypted}, {@code corrupt}, {@code
   *     not_a_workbook}, {@code too_large}, {@code too_slow}, {@code unsupported_format}
   * @param detail one sentence for a person
   */
  public UnreadableWorkbook(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
