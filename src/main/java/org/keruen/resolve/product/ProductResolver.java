package org.keruen.resolve.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.model.Measure;
import org.keruen.model.Product;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductName;
import org.keruen.spec.dimension.ProductName.Level;
import org.keruen.spec.dimension.ProductWords;

/**
 * Labels of goods become codes: a printed code first, then the name as it stands, inflected, in
 * parts, and last a near name, which counts only where no other goods are near. Safe for several
 * threads.
 */
public final class ProductResolver {

  private static final BigDecimal INFLECTED = new BigDecimal("0.95");
  private static final BigDecimal PLAIN_CODE = new BigDecimal("0.9");
  private static final BigDecimal PARTS = new BigDecimal("0.85");
  private static final BigDecimal NEAR = new BigDecimal("0.8");

  private final ProductWords words;
  private final PartnerResolver partners;
  private final MeasureResolver measures;
  private final PrintedCode codes;
  private final GoodsNames names;
  private final Set<String> totals;
  private final Set<String> rests;
  private final Set<String> headings;
  private final Set<String> states;
  private final Pattern qualifier;
  private final Map<String, ProductReading> cache = new ConcurrentHashMap<>();

  private ProductResolver(ProductWords words, PartnerResolver partners, MeasureResolver measures) {
    this.words = words;
    this.partners = partners;
    this.measures = measures;
    codes = new PrintedCode(words);
    names = new GoodsNames(words);
    totals = normal(words.totals());
    rests = normal(words.rests());
    headings = normal(words.headings());
    states =
        words.states().stream()
            .map(w -> GoodsName.stems(GoodsName.normal(w)))
            .collect(Collectors.toUnmodifiableSet());
    qualifier =
        Pattern.compile(
            "[,;:(]\\s*" + words.qualifiers() + "$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Reads the goods from {@code jobs/dimensions}; partners and units tell what is no goods. */
  public static ProductResolver load(
      JobsFolder jobs, PartnerResolver partners, MeasureResolver measures) {
    return new ProductResolver(ProductWords.read(jobs), partners, measures);
  }

  /** As the other, with partners and units read for it alone. */
  public static ProductResolver load(JobsFolder jobs) {
    return load(jobs, PartnerResolver.load(jobs), MeasureResolver.load(jobs));
  }

  private static Set<String> normal(List<String> words) {
    return words.stream().map(GoodsName::normal).collect(Collectors.toUnmodifiableSet());
  }

  /** All goods with a code. */
  public List<ProductName> products() {
    return words.products();
  }

  /**
   * The Roman number of the one section that holds all of a code's chapters; {@code ""} if none.
   */
  public String section(String code) {
    SortedSet<String> chapters = HsCode.chapters(code);
    return words.sections().entrySet().stream()
        .filter(s -> !chapters.isEmpty() && HsCode.chapters(s.getValue()).containsAll(chapters))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /**
   * What stands in the facts: the code where it is printed, all goods, or the label itself; a name
   * keeps its name, and the table of products says which goods it means. {@code ?} if it is blank.
   */
  public Product product(String label) {
    ProductReading reading = resolve(label);
    if (label.isBlank()) {
      return new Product("?");
    }
    return reading.isPrinted() ? new Product(reading.code()) : Product.label(label);
  }

  /** Resolves a label. */
  public ProductReading resolve(String text) {
    if (cache.size() > 200_000) {
      cache.clear();
    }
    return cache.computeIfAbsent(text, this::read);
  }

  private ProductReading read(String text) {
    String plain = PrintedCode.plain(text);
    return codes
        .find(plain)
        .map(code -> coded(text, plain, code))
        .orElseGet(() -> named(text, plain));
  }

  private ProductReading coded(String text, String plain, PrintedCode.Found found) {
    String code = found.code();
    if (code.startsWith("SITC:")) {
      return names.level(code.substring(0, Math.min(7, code.length()))) == null
          ? ProductReading.nothing(text, "number", List.of(), code + " is no code of the SITC")
          : reading(text, code, "code", BigDecimal.ONE, List.of(), found.how());
    }
    ProductReading beside = found.rest().isEmpty() ? null : named(text, found.rest());
    boolean same = beside != null && beside.found() && overlap(code, beside.code());
    boolean other = beside != null && beside.found() && !beside.kind().equals("total") && !same;
    if (found.needsWords() && !same) {
      return beside;
    } else if (other && !found.sure() && found.how().contains("begins")) {
      return ProductReading.nothing(
          text,
          "unknown",
          List.of(code, beside.code()),
          "begins with the code " + code + " but the words are " + beside.code());
    } else if (other && !found.sure()) {
      return beside;
    } else if (beside != null
        && !found.sure()
        && List.of("partner", "unit", "number").contains(beside.kind())) {
      return beside;
    }
    List<String> also = new ArrayList<>();
    if (found.rest().isEmpty() && !found.sure() && code.length() == 5) {
      also.addAll(sitc(code.substring(3)));
    }
    if (other) {
      also.add(beside.code());
    }
    BigDecimal confidence = found.sure() || same ? BigDecimal.ONE : PLAIN_CODE;
    return reading(
        text, code, "code", confidence, also, found.how() + (same ? " and the words agree" : ""));
  }

  private static boolean overlap(String a, String b) {
    SortedSet<String> common = new TreeSet<>(HsCode.chapters(a));
    common.retainAll(HsCode.chapters(b));
    return !common.isEmpty();
  }

  private ProductReading named(String text, String plain) {
    String normal = GoodsName.normal(plain);
    if (normal.isEmpty()) {
      return ProductReading.nothing(text, "unknown", List.of(), "there are no words");
    } else if (!normal.codePoints().anyMatch(Character::isLetter)) {
      return ProductReading.nothing(
          text, "number", nearestCodes(plain), "is a number that nothing announces as a code");
    }
    ProductReading known = known(text, normal);
    if (known == null) {
      String shorter = undressed(plain);
      known =
          shorter.equals(plain) || shorter.isBlank()
              ? null
              : known(text, GoodsName.normal(shorter));
    }
    if (known == null) {
      known = notGoods(text, undressed(plain));
    }
    if (known == null) {
      known = parts(text, undressed(plain));
    }
    if (known == null) {
      known = title(text, plain);
    }
    return known == null ? nearest(text, GoodsName.normal(undressed(plain))) : known;
  }

  /** A lone digit may be a chapter without its zero, a section of the SITC, or a row's number. */
  private List<String> nearestCodes(String plain) {
    List<String> codes = new ArrayList<>();
    if (plain.matches("[0-9]{1,2}|[0-9]{4}")) {
      PrintedCode.hs(plain).filter(c -> names.level(c) != null).ifPresent(codes::add);
      codes.addAll(sitc(plain));
    }
    return codes;
  }

  /** The section or division of the SITC that a number would be. */
  private List<String> sitc(String number) {
    String code = "SITC:" + number;
    return names.level(code) == null ? List.of() : List.of(code);
  }

  private ProductReading known(String text, String normal) {
    if (totals.contains(normal) || words.allGoods().matcher(normal).matches()) {
      return reading(text, "TOTAL", "total", BigDecimal.ONE, List.of(), "is a word for all goods");
    } else if (rests.contains(normal)) {
      return ProductReading.nothing(
          text, "rest", List.of(), "is what a table leaves over, no goods of their own");
    } else if (headings.contains(normal)) {
      return ProductReading.nothing(
          text, "heading_row", List.of(), "only leads on to the rows below it");
    }
    ProductReading exact =
        pick(text, names.exact(normal), "name", BigDecimal.ONE, "is a name of it");
    if (exact != null) {
      return exact;
    }
    ProductReading stems =
        pick(text, names.stems(normal), "inflected", INFLECTED, "is an inflected form of its name");
    if (stems != null || normal.indexOf(' ') < 0) {
      return stems;
    }
    ProductReading turned =
        pick(
            text,
            names.bag(normal),
            "inflected",
            INFLECTED,
            "is its name with the words in another order");
    return turned != null ? turned : inState(text, normal);
  }

  /**
   * "Яблоки свежие": fresh or frozen goods have their own headings, but the chapter is the same.
   */
  private ProductReading inState(String text, String normal) {
    String bare =
        Stream.of(normal.split(" ", -1))
            .filter(w -> !states.contains(GoodsName.stems(w)))
            .collect(Collectors.joining(" "));
    if (bare.isEmpty() || bare.equals(normal)) {
      return null;
    }
    SortedSet<String> chapters = new TreeSet<>();
    names.bag(bare).forEach(c -> chapters.addAll(HsCode.chapters(c)));
    return chapters.size() != 1
        ? null
        : reading(
            text,
            "HS:" + chapters.first(),
            "inflected",
            INFLECTED,
            List.of(),
            "is a name of goods of the chapter, with a word for their state");
  }

  private ProductReading pick(
      String text, Set<String> found, String by, BigDecimal confidence, String reason) {
    if (found.isEmpty()) {
      return null;
    }
    List<String> all = new ArrayList<>(found);
    if (all.size() == 1) {
      return reading(text, all.get(0), by, confidence, List.of(), reason);
    }
    // A name of a heading and of the chapter that holds it: the wider one is safe.
    for (String code : all) {
      SortedSet<String> chapters = HsCode.chapters(code);
      if (all.stream()
          .allMatch(c -> chapters.containsAll(HsCode.chapters(c)) && code.length() <= c.length())) {
        return reading(
            text, code, by, confidence, all.stream().filter(c -> !c.equals(code)).toList(), reason);
      }
    }
    return ProductReading.nothing(text, "unknown", all, "names several goods");
  }

  /** The words without a unit, a sum or an exception behind them. */
  private String undressed(String plain) {
    String t = qualifier.matcher(plain).replaceAll("").strip();
    int cut = Math.max(t.lastIndexOf(','), t.lastIndexOf('('));
    if (cut > 0 && isUnit(t.substring(cut + 1).replace(")", "").strip())) {
      t = t.substring(0, cut).strip();
    }
    return t.replaceAll("^[\\s.,:;-]+|[\\s,:;-]+$", "");
  }

  private boolean isUnit(String words) {
    return words.equals("%") || measures.unit(words).measure() != Measure.UNKNOWN;
  }

  /** Partners and units are no goods, whatever names are near. */
  private ProductReading notGoods(String text, String plain) {
    Resolution partner = partners.resolve(plain, PartnerResolver.Context.COLUMN, null);
    if (partner.code().equals("WORLD")) {
      return reading(text, "TOTAL", "total", BigDecimal.ONE, List.of(), "is a word for the whole");
    } else if (partner.found() && partner.confidence().compareTo(INFLECTED) >= 0) {
      return ProductReading.nothing(
          text, "partner", List.of(), "names the partner " + partner.code() + ", no goods");
    } else if (plain.length() < 40 && isUnit(plain)) {
      return ProductReading.nothing(text, "unit", List.of(), "names a unit or a measure, no goods");
    }
    return null;
  }

  /** "Цемент, портландцемент", "plastics and rubber": every part is known. */
  private ProductReading parts(String text, String plain) {
    List<String> parts =
        List.of(plain.split("\\s*[,;/()]\\s*|\\s+(?:and|и|или|or|және|мен|va|ва|ve)\\s+", -1))
            .stream()
            .filter(p -> !p.isBlank())
            .toList();
    if (parts.size() < 2) {
      return null;
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts) {
      ProductReading reading = known(text, GoodsName.normal(part));
      if (reading == null || !reading.found() || reading.code().equals("TOTAL")) {
        return null;
      }
      found.add(reading.code());
    }
    String code = found.size() == 1 ? found.iterator().next() : together(found);
    return reading(
        text,
        code,
        "parts",
        PARTS,
        List.of(),
        "each of its parts is known: " + String.join(", ", found));
  }

  /**
   * Titles of chapters list what else is in them behind semicolons: the first part says which
   * chapter it is, unless another part is known to be elsewhere.
   */
  private ProductReading title(String text, String plain) {
    String[] parts = plain.split("\\s*;\\s*", -1);
    ProductReading first = parts.length < 2 ? null : known(text, GoodsName.normal(parts[0]));
    if (first == null || !first.found() || first.code().equals("TOTAL")) {
      return null;
    }
    SortedSet<String> chapters = HsCode.chapters(first.code());
    for (String part : parts) {
      ProductReading other = known(text, GoodsName.normal(part));
      if (other != null && !chapters.containsAll(HsCode.chapters(other.code()))) {
        return null;
      }
    }
    String reason = "begins as its title does, and the rest is of no other chapter that is known";
    return reading(text, first.code(), "parts", NEAR, List.of(), reason);
  }

  /** The chapters of several codes as one. */
  private static String together(Set<String> found) {
    SortedSet<Integer> chapters = new TreeSet<>();
    found.forEach(c -> HsCode.chapters(c).forEach(n -> chapters.add(Integer.valueOf(n))));
    StringBuilder code = new StringBuilder();
    int from = 0;
    int last = 0;
    for (int c : chapters) {
      if (from > 0 && c > last + (last == 76 ? 2 : 1)) {
        code.append(code.isEmpty() ? "" : "+").append(range(from, last));
        from = 0;
      }
      from = from == 0 ? c : from;
      last = c;
    }
    return "HS:" + code.append(code.isEmpty() ? "" : "+").append(range(from, last));
  }

  private static String range(int from, int to) {
    return from == to ? "%02d".formatted(from) : "%02d-%02d".formatted(from, to);
  }

  /** A name that differs by a letter or two, where no other goods are near. */
  private ProductReading nearest(String text, String normal) {
    TreeMap<Integer, Set<String>> near = names.near(normal);
    List<String> all = near.values().stream().flatMap(Set::stream).distinct().limit(5).toList();
    if (!near.isEmpty() && near.firstKey() <= GoodsNames.allowed(normal) && all.size() == 1) {
      return reading(
          text,
          all.get(0),
          "near",
          NEAR,
          List.of(),
          "is but " + near.firstKey() + " letter(s) from its name");
    }
    return ProductReading.nothing(
        text,
        "unknown",
        all,
        all.isEmpty()
            ? "is no name of goods that is known"
            : "is near a name, but not near enough or not to one alone");
  }

  private ProductReading reading(
      String text,
      String code,
      String by,
      BigDecimal confidence,
      List<String> also,
      String reason) {
    return new ProductReading(text, code, kind(code), by, confidence, also, reason);
  }

  private String kind(String code) {
    if (code.equals("TOTAL")) {
      return "total";
    } else if (code.startsWith("SITC:")) {
      return "sitc";
    }
    Level level = names.level(code);
    if (level != null) {
      return level.code();
    }
    return code.matches("HS:[0-9]{2}")
        ? "chapter"
        : code.matches("HS:[0-9]+") ? "heading" : "group";
  }
}
