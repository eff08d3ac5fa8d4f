package org.keruen.extract.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;

/** The words that a random table is printed with, in one language. */
final class TableWords {

  private static final String[][] PARTNERS = {
    {"KZ", "Kazakhstan", "Казахстан", "with Kazakhstan", "с Казахстаном"},
    {"RU", "Russian Federation", "Россия", "with Russia", "с Россией"},
    {"CN", "China", "Китай", "with China", "с Китаем"},
    {"TR", "Türkiye", "Турция", "with Türkiye", "с Турцией"},
    {"DE", "Germany", "Германия", "with Germany", "с Германией"},
    {"KG", "Kyrgyz Republic", "Кыргызстан", "with Kyrgyzstan", "с Кыргызстаном"},
    {"TJ", "Tajikistan", "Таджикистан", "with Tajikistan", "с Таджикистаном"}
  };
  private static final String[][] FLOWS = {
    {"export", "Exports", "Экспорт"},
    {"import", "Imports", "Импорт"},
    {"turnover", "Turnover", "Товарооборот"}
  };
  private static final String[] EN_MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August"
  };
  private static final String[] RU_MONTHS = {
    "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август"
  };
  private static final String[][] UNITS = {
    {"million US dollars", "млн долларов США", "1000000"},
    {"thousand US dollars", "тыс. долл. США", "1000"},
    {"mln. USD", "млн. долл.", "1000000"}
  };

  private final int language;
  private final int unit;
  private final String missing;
  private final int style;
  private final boolean asText;

  private TableWords(int language, int unit, String missing, int style, boolean asText) {
    this.language = language;
    this.unit = unit;
    this.missing = missing;
    this.style = style;
    this.asText = asText;
  }

  static TableWords of(Random random) {
    return new TableWords(
        random.nextInt(2),
        random.nextInt(UNITS.length),
        List.of("-", "…", "–", "...").get(random.nextInt(4)),
        random.nextInt(8),
        random.nextInt(5) == 0);
  }

  private String in(String english, String russian) {
    return language == 0 ? english : russian;
  }

  String unit() {
    return UNITS[unit][language];
  }

  long scale() {
    return Long.parseLong(UNITS[unit][2]);
  }

  String missing() {
    return missing;
  }

  /** A number, or the text of one as the language writes it. */
  Object printed(int tenths) {
    if (!asText) {
      return tenths / 10.0;
    }
    String whole = String.valueOf(tenths / 10);
    String grouped =
        whole.length() < 4
            ? whole
            : whole.substring(0, whole.length() - 3)
                + in(",", "\u00a0")
                + whole.substring(whole.length() - 3);
    return grouped + in(".", ",") + tenths % 10;
  }

  String sheet() {
    return in("Table 1", "Лист1");
  }

  String office() {
    return in("State Committee of Statistics", "Государственный комитет по статистике");
  }

  String note(int i) {
    return i % 2 == 0
        ? in("Source: customs statistics.", "Источник: данные таможенной статистики.")
        : in("Note: services are not included.", "Примечание: без учёта услуг.");
  }

  String head(Kind kind) {
    return switch (kind) {
      case PARTNER -> in("Country", "Страна");
      case PERIOD -> in("Year", "Год");
      case MONTH -> in("Month", "Месяц");
      case FLOW -> in("Indicator", "Показатель");
    };
  }

  String growth(String year, String before) {
    return in(year + " in % of " + before, year + " г. в % к " + before + " г.");
  }

  Member world() {
    return new Member("WORLD", in("Total", "Всего"), "");
  }

  List<Member> bothFlows() {
    return flows().subList(0, 2);
  }

  private List<Member> flows() {
    List<Member> all = new ArrayList<>();
    for (String[] f : FLOWS) {
      all.add(new Member(f[0], f[1 + language], f[1 + language]));
    }
    return all;
  }

  /** What the title tells: all that stands nowhere else. */
  String title(List<TableAxis> axes) {
    String flow = in("Foreign trade", "Внешняя торговля");
    String partner = "";
    String period = "";
    boolean byPartner = false;
    for (TableAxis a : axes) {
      boolean told = a.place() == TableAxis.Place.TITLE;
      String label = a.members().get(0).inTitle();
      switch (a.kind()) {
        case FLOW -> flow = told ? label : flow;
        case PARTNER -> {
          byPartner = !told;
          partner = told ? " " + label : "";
        }
        case PERIOD -> period = told ? period(label) : "";
        case MONTH -> {}
      }
    }
    String by = byPartner ? in(" by country", " по странам") : "";
    return flow + in(" of Uzbekistan", " Узбекистана") + partner + by + period;
  }

  private String period(String label) {
    return label.matches("[0-9]{4}") ? in(" in " + label, " за " + label + " год") : ", " + label;
  }

  List<Member> members(Kind kind, Random random, boolean one, boolean withMonths) {
    List<Member> all =
        switch (kind) {
          case PARTNER -> partners(random);
          case FLOW -> flows().subList(0, 2 + random.nextInt(2));
          case PERIOD -> periods(2005 + random.nextInt(15), withMonths ? 0 : style);
          case MONTH -> months(4);
        };
    return one ? List.of(all.get(random.nextInt(2))) : all;
  }

  private List<Member> partners(Random random) {
    List<Member> all = new ArrayList<>();
    for (String[] p : PARTNERS) {
      all.add(new Member(p[0], p[1 + language], p[3 + language]));
    }
    Collections.shuffle(all, random);
    return all.subList(0, 3 + random.nextInt(4));
  }

  private List<Member> months(int count) {
    List<Member> all = new ArrayList<>();
    for (int m = 1; m <= count; m++) {
      all.add(member("M0" + m, in(EN_MONTHS[m - 1], RU_MONTHS[m - 1])));
    }
    return all;
  }

  private List<Member> periods(int first, int kind) {
    List<Member> all = new ArrayList<>();
    String[] roman = {"I", "II", "III"};
    String small = RU_MONTHS[7].toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < 3; i++) {
      int year = first + i;
      String month = in(EN_MONTHS[i], RU_MONTHS[i]);
      all.add(
          switch (kind) {
            case 1 ->
                member(
                    first + "-Q" + (i + 1),
                    in("Q" + (i + 1) + " " + first, roman[i] + " квартал " + first));
            case 2 -> member(first + "-M0" + (i + 1), month + " " + first);
            case 3 ->
                member(year + "-S1", in("January-June " + year, "январь-июнь " + year + " г."));
            case 4 ->
                member(
                    year + "-01-01/P8M",
                    in("January - August " + year, "Январь - " + small + " " + year + " года"));
            case 5 -> member("" + year, in("" + year, year + " г."));
            case 6 -> member(first + "-M0" + (i + 1), first + "-0" + (i + 1));
            default -> member("" + year, "" + year);
          });
    }
    return all;
  }

  private static Member member(String code, String label) {
    return new Member(code, label, label);
  }
}
