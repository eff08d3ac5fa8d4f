package org.keruen.extract.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;
import org.keruen.extract.sheet.TableAxis.Place;
import org.keruen.spec.YamlNode;

/** The words that a random table is printed with, in one of the languages under {@code words}. */
final class TableWords {

  /** What the rows of names are: who is traded with, who trades, or what is traded. */
  enum Subject {
    PARTNERS,
    REGIONS,
    GOODS
  }

  private static final Path FOLDER = Path.of("src/test/resources/org/keruen/extract/sheet/words");
  private static final List<YamlNode> LANGUAGES =
      List.of("en", "ru", "kk", "uz", "tr").stream()
          .map(l -> YamlNode.read(FOLDER.resolve(l + ".yml")))
          .toList();
  private static final List<String> MISSING = List.of("-", "…", "–", "...");

  private final Random random;
  private final YamlNode words;
  private final Map.Entry<String, YamlNode> scale;
  private final String unit;
  private final String missing;
  private final int periodStyle;
  private final boolean asText;
  private final List<String> flowNames;
  private final String title;
  private final Subject subject;

  TableWords(Random random) {
    this.random = random;
    words = any(LANGUAGES);
    scale = any(List.copyOf(words.get("units").entries().entrySet()));
    unit = any(scale.getValue().texts());
    missing = any(MISSING);
    periodStyle = random.nextInt(8);
    asText = random.nextInt(5) == 0;
    flowNames = any(words.get("flows").items()).texts();
    title = any(words.texts("titles"));
    int kind = random.nextInt(8);
    boolean regions = kind == 0 && !words.get("regions").entries().isEmpty();
    subject = regions ? Subject.REGIONS : kind == 1 ? Subject.GOODS : Subject.PARTNERS;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  Subject subject() {
    return subject;
  }

  String reporter() {
    return subject == Subject.REGIONS ? "KZ" : "UZ";
  }

  /** What stands under a key of the language's file. */
  String word(String key) {
    return words.get(key).text();
  }

  String head(String key) {
    return words.get("heads").get(key).text();
  }

  String head(Kind kind) {
    return head(
        switch (kind) {
          case PARTNER ->
              switch (subject) {
                case PARTNERS -> "partner";
                case REGIONS -> "region";
                case GOODS -> "product";
              };
          case PERIOD -> "period";
          case MONTH -> "month";
          case FLOW -> "flow";
        });
  }

  String unit() {
    return unit;
  }

  long scale() {
    return Long.parseLong(scale.getKey());
  }

  String missing() {
    return missing;
  }

  /** A number, or the text of one as the language writes it. */
  Object printed(int tenths) {
    if (!asText) {
      return tenths / 10.0;
    }
    String whole = String.valueOf(Math.abs(tenths) / 10);
    int cut = Math.max(0, whole.length() - 3);
    String grouped =
        cut == 0 ? whole : whole.substring(0, cut) + word("group") + whole.substring(cut);
    return (tenths < 0 ? "-" : "") + grouped + word("decimal") + Math.abs(tenths) % 10;
  }

  String note(int i) {
    List<String> notes = words.texts("notes");
    return notes.get(i % notes.size());
  }

  boolean hasGrowth() {
    return !word("growth").isEmpty();
  }

  String growth(String year, String before) {
    return word("growth").replace("{year}", year).replace("{before}", before);
  }

  /** A bloc, and the line that says that its members follow; that has no figures. */
  List<Member> bloc() {
    return List.of(
        new Member("CIS", words.texts("bloc").get(0), ""), new Member("", word("of_which"), ""));
  }

  Member world() {
    return new Member("WORLD", words.texts("world").get(0), "");
  }

  List<Member> bothFlows() {
    return flows().subList(0, 2);
  }

  private List<Member> flows() {
    List<String> codes = List.of("export", "import", "turnover", "balance");
    List<String> inTitle = words.texts("flows_of_title");
    List<Member> all = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      all.add(new Member(codes.get(i), flowNames.get(i), inTitle.get(i)));
    }
    return all;
  }

  /** What the title tells: all that stands nowhere else. */
  String title(List<TableAxis> axes) {
    String flow = word("trade");
    String with = "";
    String by = "";
    String period = "";
    for (TableAxis a : axes) {
      boolean told = a.place() == Place.TITLE;
      String label = a.members().get(0).inTitle();
      switch (a.kind()) {
        case FLOW -> flow = told ? label : flow;
        case PARTNER -> {
          with = told ? " " + label : "";
          by = told ? "" : word(subject == Subject.GOODS ? "by_goods" : "by_country");
        }
        case PERIOD -> period = told ? period(label) : "";
        case MONTH -> {}
      }
    }
    String words = subject == Subject.REGIONS ? word("regions_title") : title;
    String said =
        words
            .replace("{flow}", flow)
            .replace("{with}", with)
            .replace("{by}", by)
            .replace("{period}", period);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  private String period(String label) {
    List<String> ways = words.texts("period_of_title");
    return ways.get(label.matches("[0-9]{4}") ? 0 : 1).replace("{}", label);
  }

  List<Member> members(Kind kind, boolean one, boolean withMonths) {
    List<Member> all =
        switch (kind) {
          case PARTNER -> names();
          case FLOW -> flows().subList(0, 2 + random.nextInt(3));
          case PERIOD -> periods(2005 + random.nextInt(15), withMonths ? 0 : periodStyle);
          case MONTH -> months(4);
        };
    return one ? List.of(all.get(random.nextInt(2))) : all;
  }

  private List<Member> names() {
    List<Member> all = new ArrayList<>();
    words
        .get(subject.name().toLowerCase(Locale.ROOT))
        .entries()
        .forEach(
            (code, labels) -> {
              List<String> texts = labels.texts();
              all.add(new Member(code, texts.get(0), texts.get(texts.size() - 1)));
            });
    Collections.shuffle(all, random);
    return all.subList(0, 3 + random.nextInt(all.size() - 3));
  }

  private List<Member> months(int count) {
    List<Member> all = new ArrayList<>();
    for (int m = 1; m <= count; m++) {
      all.add(member("M0" + m, capital(words.texts("months").get(m - 1))));
    }
    return all;
  }

  private List<Member> periods(int first, int kind) {
    List<String> year = words.texts("years");
    List<String> from = words.texts("months_from");
    List<Member> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int y = first + i;
      all.add(
          switch (kind) {
            case 1 -> member(first + "-Q" + (i + 1), say(word("quarter"), first, i));
            case 2 -> member(first + "-M0" + (i + 1), say(word("month"), first, i));
            case 3 -> member(y + "-S1", say(from.get(0), y, i));
            case 4 -> member(y + "-01-01/P8M", say(from.get(1), y, i));
            case 5 -> member("" + y, say(year.get(1), y, i));
            case 6 -> member(first + "-M0" + (i + 1), first + "-0" + (i + 1));
            default -> member("" + y, say(year.get(0), y, i));
          });
    }
    return all;
  }

  private String say(String words, int year, int index) {
    String month = this.words.texts("months").get(index);
    return words
        .replace("{year}", String.valueOf(year))
        .replace("{n}", String.valueOf(index + 1))
        .replace("{roman}", "I".repeat(index + 1))
        .replace("{month}", month)
        .replace("{Month}", capital(month));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Member member(String code, String label) {
    return new Member(code, label, label);
  }
}
