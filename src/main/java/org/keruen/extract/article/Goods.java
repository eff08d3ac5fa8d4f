package org.keruen.extract.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.language.LanguageWords;

/** Tells of which goods the amounts of an article are. */
final class Goods {

  private static final String TOTAL = "TOTAL";

  private static final Pattern OF_GOODS =
      Pattern.compile(
          "^\\s+of\\s+(?!(?:the|all|its|their|goods|products|about|over|more|this|those|these)\\b)(\\p{Ll}[\\p{L} -]{2,40}?)(?=\\s+(?:to|from|in|by|for|and|with|rose|grew|fell|leapt|reached|amounted|was|were|is|are|has|have|totall?ed|worth)\\b|[,.;(]|$)");

  private static final Pattern HS =
      Pattern.compile(
          "(?:\\bHS|\u0422\u041d ?\u0412\u042d\u0414)(?:\\s+(?:code|chapter|\u043a\u043e\u0434))?\\s*([0-9]{2})(?![0-9])");

  /** Goods right ahead of their own amount in a list: "flour (up 20 %)", "motor cars – $1.57". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?U)(?:^[\\s).]*|[,;:]\\s+)(?:(?:and|\u0438|\u0430|va|\u0436\u04d9\u043d\u0435)\\s+)?(?<goods>\\p{Ll}[^0-9,;:()\u2014\u2013]{2,60}?)\\s*(?<mark>\\(|\\s[\u2014\u2013-])\\s*(?:\\p{L}{1,4}\\s+)?[$\u20ac+]?$");

  private final LanguageWords words;
  private final NamedGoods named;
  private Reading last;
  private String told = TOTAL;
  private Flow flow = Flow.UNKNOWN;

  Goods(LanguageWords words, ProductResolver products) {
    this.words = words;
    this.named = new NamedGoods(words, products);
  }

  /** {@code TOTAL}, or the goods as printed where the text names them. */
  String of(Figure f) {
    Optional<String> own =
        named.of(f).or(() -> own(f.r(), f.a(), f.word())).or(() -> listed(f)).map(Goods::label);
    boolean shared = f.word() != null && f.r().equals(last) && f.word().start() < f.from();
    boolean carried = (f.word() == null || shared) && f.flow() == flow && !f.isShare();
    // Tonnes are of something: of what was told last.
    boolean tonnes = f.a().measure() == Measure.QUANTITY;
    String product = own.orElse(carried || tonnes ? told : TOTAL);
    if (!f.isShare()) {
      told = product;
      flow = f.flow();
    }
    last = f.r();
    return product;
  }

  /** Whether the last figure was of goods that the text names. */
  boolean isTold() {
    return !told.equals(TOTAL);
  }

  /** A name in small letters between the amount before, or the flow's word, and a bracket. */
  private Optional<String> listed(Figure f) {
    int from = f.from();
    if (f.word() != null && f.word().end() <= f.a().start()) {
      from = Math.max(from, f.word().end());
    }
    if (from > f.a().start()) {
      // The upper end of a range begins inside the words of the lower.
      return Optional.empty();
    }
    Matcher m = LISTED.matcher(f.r().text().substring(from, f.a().start()));
    if (!m.find()) {
      return Optional.empty();
    }
    // Behind a dash it is one of a list, or what somebody says of a flow.
    boolean said = m.start() == 0 && from > 0 && !m.group("mark").equals("(");
    if (said || words.goods().none().filter(p -> p.matcher(m.group("goods")).find()).isPresent()) {
      return Optional.empty();
    }
    int start = from + m.start("goods");
    int end = from + m.end("goods");
    boolean other =
        isSide(f.r(), start, end) || isPeriod(f.r(), start, end) || isFlow(f.r(), start, end);
    return other ? Optional.empty() : Optional.of(m.group("goods"));
  }

  private static String label(String goods) {
    return goods.startsWith("HS:") ? goods : "label:" + goods.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPeriod(Reading r, int start, int end) {
    return r.periods().stream().anyMatch(p -> p.start() < end && start < p.end());
  }

  /** "Of which exports amounted to $6 billion": a flow is no goods. */
  private static boolean isFlow(Reading r, int start, int end) {
    return r.flows().stream().anyMatch(w -> w.start() < end && start < w.end());
  }

  private static boolean isSide(Reading r, int start, int end) {
    return r.sides().stream().anyMatch(s -> s.start() < end && start < s.end());
  }

  /** The last goods that a pattern names ahead of an amount, or right behind it. */
  private static Optional<String> nearest(Reading r, AmountMention a, Pattern goods) {
    Optional<String> found = Optional.empty();
    Matcher m = goods.matcher(r.text());
    while (m.find() && m.start() < a.end() + 2) {
      if (!isSide(r, m.start("goods"), m.end("goods"))
          && !isPeriod(r, m.start("goods"), m.end("goods"))
          && !isFlow(r, m.start("goods"), m.end("goods"))) {
        found = Optional.of(m.group("goods"));
      }
    }
    return found;
  }

  private Optional<String> own(Reading r, AmountMention a, Reading.FlowWord word) {
    if (a.measure() == Measure.QUANTITY) {
      Matcher m = words.goods().ofQuantity().matcher(r.text().substring(a.end()));
      boolean goods =
          m.find()
              && words.goods().none().filter(p -> p.matcher(m.group("goods")).find()).isEmpty();
      return goods ? Optional.of(m.group("goods")) : Optional.empty();
    }
    Matcher code = HS.matcher(r.text());
    if (code.find()) {
      return Optional.of("HS:" + code.group(1));
    }
    for (Pattern goods : words.goods().patterns()) {
      Optional<String> nearest = nearest(r, a, goods);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    if (word == null || word.flow() == Flow.TURNOVER || word.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Matcher m = OF_GOODS.matcher(r.text().substring(word.end()));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
