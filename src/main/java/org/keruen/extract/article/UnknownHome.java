package org.keruen.extract.article;

import java.util.regex.Pattern;
import org.keruen.spec.language.LanguageWords;

/**
 * Tells whether an article is of a place that no name is known of: then its figures are not those
 * of the country on whose site it is printed.
 */
final class UnknownHome {

  /** A name in capitals right ahead of a noun: "Lida ". */
  private static final Pattern NAME = Pattern.compile("(?U)\\p{Lu}[\\p{L}-]+\\s+$");

  private final LanguageWords words;
  private boolean isNamed;

  UnknownHome(LanguageWords words) {
    this.words = words;
  }

  /** Takes note of a sentence of trade: "Exports of the Lida district". */
  void hears(Reading r) {
    if (r.flows().isEmpty() || !r.sides().isEmpty()) {
      return;
    }
    isNamed |=
        words.sides().called().stream()
            .filter(c -> !c.sorts().contains("country"))
            .flatMap(c -> c.noun().matcher(r.text()).results())
            .anyMatch(m -> NAME.matcher(r.text().substring(0, m.start())).find());
  }

  /** Whether such a place was named so far. */
  boolean isNamed() {
    return isNamed;
  }
}
