package org.keruen.resolve.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Product;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductName;
import org.keruen.spec.dimension.ProductWords;

/**
 * Labels of goods become codes: a printed code first, then the name as it stands, inflected, in
 * parts, and last a near name, which counts only where no other goods are near. Safe for several
 * threads.
 */
public final class ProductResolver {

  private static final BigDecimal INFLECTED = new BigDecimal("0.95");
  private static final BigDecimal PLAIN_CODE = new BigDecimal("0.9");

  private final ProductWords words;
  private final PartnerResolver partners;
  private final MeasureResolver measures;
  private final PrintedCode codes;
  private final KnownGoods goods;
  private final SeveralGoods several;
  private final ProductFinder finder;
  private final Pattern qualifier;
  private final Map<String, ProductReading> cache = new ConcurrentHashMap<>();

  private ProductResolver(ProductWords words, PartnerResolver partners, MeasureResolver measures) {
    this.words = words;
    this.partners = partners;
    this.measures = measures;
    codes = new PrintedCode(words);
    goods = new KnownGoods(words);
    several = new SeveralGoods(goods);
    finder = new ProductFinder(words);
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

  /** Names of goods in running text, in their order. */
  public List<ProductMention> find(String text) {
    return finder.find(text);
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
    return codes.find(plain).map(code -> coded(text, code)).orElseGet(() -> named(text, plain));
  }

  private ProductReading coded(String text, PrintedCode.Found found) {
    String code = found.code();
    if (code.startsWith("SITC:")) {
      return !goods.has(code.substring(0, Math.min(7, code.length())))
          ? ProductReading.nothing(text, "number", List.of(), code + " is no code of the SITC")
          : goods.reading(text, code, "code", BigDecimal.ONE, List.of(), found.how());
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
    return goods.reading(
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
    ProductReading known = goods.known(text, normal);
    if (known == null) {
      String shorter = undressed(plain);
      known =
          shorter.equals(plain) || shorter.isBlank()
              ? null
              : goods.known(text, GoodsName.normal(shorter));
    }
    if (known == null) {
      known = notGoods(text, undressed(plain));
    }
    if (known == null) {
      known = several.parts(text, undressed(plain));
    }
    if (known == null) {
      known = several.title(text, plain);
    }
    return known == null ? goods.nearest(text, GoodsName.normal(undressed(plain))) : known;
  }

  /** A lone digit may be a chapter without its zero, a section of the SITC, or a row's number. */
  private List<String> nearestCodes(String plain) {
    List<String> codes = new ArrayList<>();
    if (plain.matches("[0-9]{1,2}|[0-9]{4}")) {
      PrintedCode.hs(plain).filter(c -> goods.has(c)).ifPresent(codes::add);
      codes.addAll(sitc(plain));
    }
    return codes;
  }

  /** The section or division of the SITC that a number would be. */
  private List<String> sitc(String number) {
    String code = "SITC:" + number;
    return !goods.has(code) ? List.of() : List.of(code);
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
      return goods.reading(
          text, "TOTAL", "total", BigDecimal.ONE, List.of(), "is a word for the whole");
    } else if (partner.found() && partner.confidence().compareTo(INFLECTED) >= 0) {
      return ProductReading.nothing(
          text, "partner", List.of(), "names the partner " + partner.code() + ", no goods");
    } else if (plain.length() < 40 && isUnit(plain)) {
      return ProductReading.nothing(text, "unit", List.of(), "names a unit or a measure, no goods");
    }
    return null;
  }
}
