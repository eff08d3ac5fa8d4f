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

  private Vocabulary() {}

  static List<Wording> wordings(List<PeriodWords> languages, FiscalYears fiscalYears) {
    Map<String, Map<Integer, String>> common = new HashMap<>();
    common.put("country", fiscalYears.names());
    List<PeriodWords.Wording> shapes = new ArrayList<>();
    for (PeriodWords language : languages) {
      if (language.language().equals(ALL)) {
        common.putAll(language.classes());
        shapes.addAll(language.shapes());
      }
    }
    List<Wording> wordings = new ArrayList<>();
    for (PeriodWords language : languages) {
      WordClasses classes = new WordClasses(common, language.classes());
      language.patterns().forEach(w -> wordings.add(new Wording(w, classes)));
      if (!language.language().equals(ALL)) {
        shapes.stream()
            .filter(shape -> classes.cover(shape.match()))
            .forEach(shape -> wordings.add(new Wording(shape, classes)));
      }
    }
    return List.copyOf(wordings);
  }
}
