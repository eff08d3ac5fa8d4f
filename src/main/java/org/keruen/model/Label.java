package org.keruen.model;

import java.util.Objects;

/**
 * What says a dimension of a cell: words as printed, or a code that the source definition gives in
 * their stead.
 *
 * @param text words as printed, several headers joined by {@code " | "} from the outermost in;
 *     {@code ""} if only the definition says it
 * @param code the code given by the definition, {@code ""} where the words are to be resolved
 */
public record Label(String text, String code) {

  public Label {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(code, "code");
  }

  /** Words to be resolved. */
  public static Label printed(String text) {
    return new Label(text, "");
  }

  /** A code that the definition gives. */
  public static Label given(String code) {
    return new Label("", code);
  }
}
