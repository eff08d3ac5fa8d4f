package org.keruen.extract.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;
import org.keruen.extract.sheet.TableAxis.Place;

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
  private static final String[][] REGIONS = {
    {"KZ-11", "Akmola region", "Акмолинская область"},
    {"KZ-15", "Aktobe region", "Актюбинская область"},
    {"KZ-23", "Atyrau region", "Атырауская область"},
    {"KZ-35", "Karaganda region", "Карагандинская область"},
    {"KZ-39", "Kostanay region", "Костанайская область"},
    {"KZ-47", "Mangystau region", "Мангистауская область"},
    {"KZ-55", "Pavlodar region", "Павлодарская область"}
  };
  private static final String[][] GOODS = {
    {"HS:10", "Cereals", "Злаки"},
    {"HS:27", "Mineral fuels, oils", "Топливо минеральное, нефть"},
    {"HS:52", "Cotton", "Хлопок"},
    {"HS:72", "Iron and steel", "Черные металлы"},
    {"HS:84", "Machinery", "Оборудование и механические устройства"}
  };
  private static final String[][][] FLOWS = {
    {
      {"export", "Exports", "Экспорт"},
      {"import", "Imports", "Импорт"},
      {"turnover", "Turnover", "Товарооборот"},
      {"balance", "Balance", "Сальдо"}
    },
    {
      {"export", "Export", "Экспорт товаров"},
      {"import", "Import", "Импорт товаров"},
      {"turnover", "Total trade", "Внешнеторговый оборот"},
      {"balance", "Trade balance", "Сальдо торгового баланса"}
    }
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
  private static final List<String> MISSING = List.of("-", "…", "–", "...");

  private final Random random;
  private final int language;
  private final int unit;
  private final String missing;
  private final int style;
  private final boolean asText;
  private final int flowNames;
  private final int titles;
  private final Subject subject;

  /** What the rows of names are: who is traded with, who trades, or what is traded. */
  enum Subject {
    PARTNERS,
    REGIONS,
    GOODS
  }

  TableWords(Random random) {
    this.random = random;
    language = random.nextInt(2);
    unit = random.nextInt(UNITS.length);
    missing = MISSING.get(random.nextInt(4));
    style = random.nextInt(8);
    asText = random.nextInt(5) == 0;
    flowNames = random.nextInt(2);
    titles = random.nextInt(3);
    int s = random.nextInt(8);
    subject = s == 0 ? Subject.REGIONS : s == 1 ? Subject.GOODS : Subject.PARTNERS;
  }

  Subject subject() {
    return subject;
  }

  String reporter() {
    return subject == Subject.REGIONS ? "KZ" : "UZ";
  }

  String in(String english, String russian) {
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
    String whole = String.valueOf(Math.abs(tenths) / 10);
    int cut = Math.max(0, whole.length() - 3);
    String grouped =
        cut == 0 ? whole : whole.substring(0, cut) + in(",", "\u00a0") + whole.substring(cut);
    return (tenths < 0 ? "-" : "") + grouped + in(".", ",") + Math.abs(tenths) % 10;
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
      case PARTNER ->
          switch (subject) {
            case PARTNERS -> in("Country", "Страна");
            case REGIONS -> in("Region", "Регион");
            case GOODS -> in("Commodity", "Наименование товара");
          };
      case PERIOD -> in("Year", "Год");
      case MONTH -> in("Month", "Месяц");
      case FLOW -> in("Indicator", "Показатель");
    };
  }

  String codeHead() {
    return in("HS code", "Код ТН ВЭД");
  }

  String reporterHead() {
    return in("Reporter", "Страна-отчет");
  }

  String valueHead(boolean withUnit) {
    return in("Value", "Стоимость") + (withUnit ? ", " + unit() : "");
  }

  String growth(String year, String before) {
    return in(year + " in % of " + before, year + " г. в % к " + before + " г.");
  }

  String unitHead() {
    return in("Unit", "Ед. изм.");
  }

  String share() {
    return in("share, %", "доля, %");
  }

  /** A bloc, and the line that says that its members follow; that has no figures. */
  List<Member> bloc() {
    return List.of(
        new Member("CIS", in("CIS countries", "Страны СНГ"), ""),
        new Member("", in("of which:", "в том числе:"), ""));
  }

  Member world() {
    return new Member("WORLD", in("Total", "Всего"), "");
  }

  List<Member> bothFlows() {
    return flows().subList(0, 2);
  }

  private List<Member> flows() {
    List<Member> all = new ArrayList<>();
    for (String[] f : FLOWS[flowNames]) {
      all.add(new Member(f[0], f[1 + language], f[1 + language]));
    }
    return all;
  }

  /** What the title tells: all that stands nowhere else. */
  String title(List<TableAxis> axes) {
    String flow = in("Foreign trade", "Внешняя торговля");
    String partner = "";
    String period = "";
    boolean byRow = false;
    for (TableAxis a : axes) {
      boolean told = a.place() == Place.TITLE;
      String label = a.members().get(0).inTitle();
      switch (a.kind()) {
        case FLOW -> flow = told ? label : flow;
        case PARTNER -> {
          byRow = !told;
          partner = told ? " " + label : "";
        }
        case PERIOD -> period = told ? period(label) : "";
        case MONTH -> {}
      }
    }
    return whose(flow) + partner + (byRow ? by() : "") + period;
  }

  private String whose(String flow) {
    if (subject == Subject.REGIONS) {
      return flow + in(" of the regions of Kazakhstan", " регионов Казахстана");
    }
    return switch (titles) {
      case 0 -> flow + in(" of Uzbekistan", " Узбекистана");
      case 1 -> flow + in(" of the Republic of Uzbekistan", " Республики Узбекистан");
      default -> in("Uzbekistan: ", "Узбекистан: ") + flow.toLowerCase(Locale.ROOT);
    };
  }

  private String by() {
    return switch (subject) {
      case PARTNERS -> in(" by country", " по странам");
      case REGIONS -> "";
      case GOODS -> in(" by commodity", " по товарам");
    };
  }

  private String period(String label) {
    return label.matches("[0-9]{4}") ? in(" in " + label, " за " + label + " год") : ", " + label;
  }

  List<Member> members(Kind kind, boolean one, boolean withMonths) {
    List<Member> all =
        switch (kind) {
          case PARTNER -> names();
          case FLOW -> flows().subList(0, 2 + random.nextInt(3));
          case PERIOD -> periods(2005 + random.nextInt(15), withMonths ? 0 : style);
          case MONTH -> months(4);
        };
    return one ? List.of(all.get(random.nextInt(2))) : all;
  }

  private List<Member> names() {
    String[][] names =
        switch (subject) {
          case PARTNERS -> PARTNERS;
          case REGIONS -> REGIONS;
          case GOODS -> GOODS;
        };
    List<Member> all = new ArrayList<>();
    for (String[] p : names) {
      all.add(new Member(p[0], p[1 + language], p.length > 3 ? p[3 + language] : ""));
    }
    Collections.shuffle(all, random);
    return all.subList(0, 3 + random.nextInt(all.size() - 3));
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
    String last = RU_MONTHS[7].toLowerCase(Locale.ROOT);
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
                    in("January - August " + year, "Январь - " + last + " " + year + " года"));
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
