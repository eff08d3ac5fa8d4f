package org.keruen.resolve.period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.spec.dimension.PeriodWords;

/** The wordings of all languages: their own, and the shapes that every language fills. */
final class Vocabulary {

  /** The language that is none: its classes and shapes are every language's. */
  private static final String ALL = "und";

  private final List<Language> languages = new ArrayList<>();

  /**
   * A language.
   *
   * @param own its own wordings, of words that its classes need not know
   * @param shapes the common ones in its words
   */
  private record Language(Gate gate, List<Wording> own, List<Wording> shapes) {}

  Vocabulary(List<PeriodWords> written, FiscalYears fiscalYears) {
    Map<String, Map<Integer, String>> common = new HashMap<>();
    common.put("country", fiscalYears.names());
    List<PeriodWords.Wording> shapes = new ArrayList<>();
    for (PeriodWords language : written) {
      if (language.language().equals(ALL)) {
        common.putAll(language.classes());
        shapes.addAll(language.shapes());
      }
    }
    for (PeriodWords language : written) {
      WordClasses classes = new WordClasses(common, language.classes());
      boolean isAll = language.language().equals(ALL);
      languages.add(
          new Language(
              isAll ? Gate.OPEN : Gate.of(language),
              language.patterns().stream().map(w -> new Wording(w, classes)).toList(),
              shapes.stream()
                  .filter(shape -> !isAll && classes.cover(shape.match()))
                  .map(shape -> new Wording(shape, classes))
                  .toList()));
    }
  }

  /** The wordings that a text can hold at all, in the order in which equal ones count. */
  List<Wording> wordings(String text) {
    List<Wording> possible = new ArrayList<>();
    for (Language language : languages) {
      if (language.gate.isOfScript(text)) {
        possible.addAll(language.own);
        if (language.gate.isOpen(text)) {
          possible.addAll(language.shapes);
        }
      }
    }
    return possible;
  }
}
