package org.keruen.resolve.partner;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;
import org.keruen.spec.dimension.PartnerWords;

/** All names by their normal form, by their stems and without the words of their dress. */
final class Names {

  /** Languages whose country names ICU4J brings and offices of the region use. */
  private static final List<String> ICU_LANGUAGES =
      List.of(
          "en", "ru", "kk", "uz", "uz_Cyrl", "ky", "tr", "az", "tg", "tk", "hy", "ka", "be", "uk",
          "mn", "de", "zh");

  final Map<String, List<PartnerName>> exact = new HashMap<>();
  final Map<String, List<PartnerName>> stems = new HashMap<>();
  final Map<String, List<PartnerName>> singled = new HashMap<>();
  final Map<String, List<PartnerName>> nounStems = new HashMap<>();
  final Map<String, List<PartnerName>> sorted = new HashMap<>();
  final Map<String, List<PartnerName>> bare = new HashMap<>();
  final Map<String, List<PartnerName>> stateless = new HashMap<>();
  final Map<String, List<PartnerName>> skeletons = new HashMap<>();
  final Map<String, PartnerName.Entry> entries = new TreeMap<>();
  final Map<String, Map<String, String>> display = new HashMap<>();
  final Map<String, String> codes = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();
  private final Wording wording;

  Names(PartnerWords words, Wording wording) {
    this.wording = wording;
    for (String country : Locale.getISOCountries()) {
      entries.put(country, new PartnerName.Entry(country, "country", "", null));
      codes.put(country, country);
      codes.put(new Locale.Builder().setRegion(country).build().getISO3Country(), country);
      int numeric = Region.getInstance(country).getNumericCode();
      codes.put(String.format(Locale.ROOT, "%03d", numeric), country);
      for (String language : ICU_LANGUAGES) {
        String name =
            LocaleDisplayNames.getInstance(new ULocale(language)).regionDisplayName(country);
        if (!name.equals(country)) {
          add(new PartnerName(country, language, name, Use.NAME, "ICU4J"));
        }
      }
    }
    // Sudan had this number until the south left it; offices go on using it.
    codes.put("736", "SD");
    words.entries().forEach(e -> entries.put(e.code(), e));
    words
        .owners()
        .forEach(
            (code, owner) ->
                entries.put(code, new PartnerName.Entry(code, "country", "territory", owner)));
    words.entries().forEach(e -> codes.put(e.code(), e.code()));
    words.names().forEach(this::add);
    for (PartnerName alias : words.aliases()) {
      exact.remove(NormalForm.of(alias.text()));
      add(alias);
    }
  }

  private void add(PartnerName name) {
    String normal = NormalForm.of(name.text());
    if (normal.isEmpty()) {
      return;
    }
    if (name.use() == Use.NAME && !name.language().equals("?")) {
      display
          .computeIfAbsent(name.code(), c -> new HashMap<>())
          .putIfAbsent(name.language(), name.text());
    }
    put(exact, normal, name);
    put(stems, Stem.phrase(normal), name);
    put(singled, Skeleton.singled(normal), name);
    put(nounStems, Stem.nounPhrase(normal, true), name);
    if (normal.indexOf(' ') > 0) {
      put(sorted, sorted(normal), name);
    }
    if (name.use() == Use.NAME && name.code().length() == 2) {
      addBeginnings(normal, name.code());
      put(stateless, wording.withoutStateWords(normal), name);
    }
    if (name.use() == Use.NAME && !Skeleton.of(normal).isEmpty()) {
      put(skeletons, Skeleton.of(normal), name);
    }
    String dressless = wording.withoutRegionWords(normal);
    if (name.use() == Use.NAME && !dressless.isEmpty()) {
      put(bare, Stem.phrase(dressless), name);
    }
  }

  private static void put(Map<String, List<PartnerName>> map, String key, PartnerName name) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(name);
  }

  boolean isBloc(String code) {
    return entries.containsKey(code) && entries.get(code).kind().equals("bloc");
  }

  /** How many countries have names that begin with these words. */
  int sharing(String normal) {
    return beginnings.getOrDefault(normal, Set.of()).size();
  }

  private void addBeginnings(String normal, String code) {
    for (int i = 0; i <= normal.length(); i++) {
      if (i == normal.length() || normal.charAt(i) == ' ') {
        beginnings.computeIfAbsent(normal.substring(0, i), k -> new HashSet<>()).add(code);
      }
    }
  }

  /** Whether a code is of a city. */
  boolean isCity(String code) {
    PartnerName.Entry entry = entries.get(code);
    return entry != null && entry.sort().contains("city");
  }

  /** The words of a normal form in alphabetical order. */
  static String sorted(String normal) {
    String[] words = normal.split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** The country or region a code means, by its display name in a language; null if it has none. */
  String display(String code, String language) {
    return display.getOrDefault(code, Map.of()).get(language);
  }
}
