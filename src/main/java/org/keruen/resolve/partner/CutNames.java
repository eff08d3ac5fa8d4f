package org.keruen.resolve.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/**
 * Names of several words, some cut short with a full stop: "Papua N. Guinea", "Equat. Guinea",
 * "Трин. и Тобаго". Taken where all names that fit are of one partner.
 */
final class CutNames {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A name cut to less is anybody's. */
  private static final int LETTERS = 6;

  private final Map<Integer, List<String>> byWords = new HashMap<>();
  private final Map<String, List<PartnerName>> exact;
  private final Choice choice;

  CutNames(Map<String, List<PartnerName>> exact, Choice choice) {
    this.exact = exact;
    this.choice = choice;
    exact
        .keySet()
        .forEach(
            k -> byWords.computeIfAbsent(k.split(" ", -1).length, w -> new ArrayList<>()).add(k));
  }

  /** The one partner whose name a label cuts short; null if there is none or more than one. */
  Resolution find(Label label) {
    if (label.text().indexOf('.') < 0) {
      return null;
    }
    List<Pattern> words = words(label.text());
    List<PartnerName> fitting = new ArrayList<>();
    for (String key : byWords.getOrDefault(words.size(), List.of())) {
      if (fits(words, key.split(" ", -1))) {
        exact.get(key).stream().filter(n -> n.use() == Use.NAME).forEach(fitting::add);
      }
    }
    Resolution found = choice.among(fitting, label, Choice.NEAR, "is a name of it cut short");
    return found != null && found.found() ? found : null;
  }

  /** What each word of a name must look like; nothing where too little is left of it. */
  private static List<Pattern> words(String text) {
    List<Pattern> words = new ArrayList<>();
    int letters = 0;
    boolean cut = false;
    for (String word : BLANKS.split(text.replace(".", ". ").strip(), -1)) {
      String normal = NormalForm.of(word);
      if (normal.isEmpty()) {
        continue;
      } else if (normal.indexOf(' ') >= 0) {
        return List.of();
      }
      boolean isCut = word.endsWith(".");
      cut |= isCut;
      letters += normal.length();
      words.add(Pattern.compile(Pattern.quote(normal) + (isCut ? ".*" : "")));
    }
    return cut && words.size() > 1 && letters >= LETTERS ? words : List.of();
  }

  private static boolean fits(List<Pattern> words, String[] name) {
    for (int i = 0; i < name.length; i++) {
      if (!words.get(i).matcher(name[i]).matches()) {
        return false;
      }
    }
    return true;
  }
}
