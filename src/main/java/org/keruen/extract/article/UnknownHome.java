package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.spec.language.LanguageWords;

/**
 * Tells whether an article is of a place that no name is known of: then its figures are not those
 * of the country on whose site it is printed.
 */
final class UnknownHome {

  /** A name right ahead of a noun, and no word that begins a sentence: "of the Lida ". */
  private static final Pattern NAME = Pattern.compile("(?U)\\p{L}\\s+\\p{Lu}[\\p{L}-]+\\s+$");

  private static final String DISTRICT = "district";

  private final LanguageWords words;
  private boolean isNamed;

  UnknownHome(LanguageWords words) {
    this.words = words;
  }

  /** Takes note of a sentence of trade that names nobody else: "Exports of the Lida district". */
  void hears(Reading r) {
    if (r.flows().isEmpty() || !r.sides().isEmpty()) {
      return;
    }
    isNamed |=
        words.sides().called().stream()
            .filter(c -> c.sorts().equals(List.of(DISTRICT)))
            .flatMap(c -> c.noun().matcher(r.text()).results())
            .anyMatch(m -> NAME.matcher(r.text().substring(0, m.start())).find());
  }

  /** Whether such a place was named so far. */
  boolean isNamed() {
    return isNamed;
  }
}
