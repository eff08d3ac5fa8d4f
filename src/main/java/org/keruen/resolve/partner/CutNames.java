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

  /** A name and its words. */
  private record Name(String key, List<String> words) {}

  /** A word of a label, cut short or whole. */
  private record Word(String letters, boolean isCut) {
    boolean fits(String whole) {
      return isCut ? whole.startsWith(letters) : whole.equals(letters);
    }
  }

  /** Names of several words by how many they have and the first letter. */
  private final Map<Integer, List<Name>> names = new HashMap<>();

  private final Map<String, List<PartnerName>> exact;
  private final Choice choice;

  CutNames(Map<String, List<PartnerName>> exact, Choice choice) {
    this.exact = exact;
    this.choice = choice;
    for (String key : exact.keySet()) {
      String[] words = key.split(" ", -1);
      if (words.length > 1) {
        names
            .computeIfAbsent(group(words.length, key), g -> new ArrayList<>())
            .add(new Name(key, List.of(words)));
      }
    }
  }

  private static int group(int words, String first) {
    return words << Character.SIZE | first.charAt(0);
  }

  /** The one partner whose name a label cuts short; null if there is none or more than one. */
  Resolution find(Label label) {
    if (label.text().indexOf('.') < 0) {
      return null;
    }
    List<Word> words = words(label.text());
    if (words.isEmpty()) {
      return null;
    }
    List<PartnerName> fitting = new ArrayList<>();
    for (Name name : names.getOrDefault(group(words.size(), words.get(0).letters()), List.of())) {
      if (fits(words, name.words())) {
        exact.get(name.key()).stream().filter(n -> n.use() == Use.NAME).forEach(fitting::add);
      }
    }
    Resolution found = choice.among(fitting, label, Choice.NEAR, "is a name of it cut short");
    return found != null && found.found() ? found : null;
  }

  /** The words as cut; nothing where too little is left of them. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
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
      words.add(new Word(normal, isCut));
    }
    return cut && words.size() > 1 && letters >= LETTERS ? words : List.of();
  }

  private static boolean fits(List<Word> words, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.get(i).fits(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
