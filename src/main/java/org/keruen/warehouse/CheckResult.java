package org.keruen.warehouse;

/**
 * What a check found.
 *
 * @param id name of its file
 * @param isError whether it stops publication
 * @param message what it means
 * @param allowed rows that may exist
 * @param found rows that exist
 * @param example the first row found as text, {@code ""} if none
 */
public record CheckResult(
    String id, boolean isError, String message, long allowed, long found, String example) {

  public boolean passed() {
    return found <= allowed;
  }

  /** Whether it stops publication. */
  public boolean stops() {
    return isError && !passed();
  }
}
