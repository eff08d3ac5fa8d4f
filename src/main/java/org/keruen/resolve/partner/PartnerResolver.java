package org.keruen.resolve.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.GenericWords;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;
import org.keruen.spec.dimension.PartnerWords;

/**
 * Names of countries, regions and blocs become codes, in steps that explain themselves. Where a
 * name could mean two things, or only contains one that is known, the answer is nothing and the
 * nearest codes.
 */
public final class PartnerResolver {

  private static final BigDecimal CERTAIN = BigDecimal.ONE;
  private static final BigDecimal INFLECTED = new BigDecimal("0.95");
  private static final BigDecimal NEAR = new BigDecimal("0.8");

  private final Names names;
  private final GenericWords generic;
  private final Aggregates aggregates;
  private final NearNames near;
  private final PartnerFinder finder;
  private final Map<String, Resolution> cache = new ConcurrentHashMap<>();

  private PartnerResolver(PartnerWords words, GenericWords generic) {
    this.names = new Names(words, generic);
    this.generic = generic;
    this.aggregates = new Aggregates(words.aggregates());
    this.near = new NearNames(names.exact);
    this.finder = new PartnerFinder(names, generic);
  }

  /** Reads the names from {@code jobs/dimensions}. */
  public static PartnerResolver load(JobsFolder jobs) {
    return new PartnerResolver(PartnerWords.read(jobs), GenericWords.read(jobs));
  }

  /** Where the words stand, which decides what they can mean. */
  public enum Context {
    /** A label of a table's row or column: cities and words for the total count. */
    COLUMN,
    /** A name by itself: cities count. */
    NAME,
    /** Within a sentence: names only. */
    SENTENCE
  }

  /**
   * Resolves words.
   *
   * @param at the day they speak of, null if unknown
   */
  public Resolution resolve(String text, Context context, LocalDate at) {
    if (cache.size() > 200_000) {
      cache.clear();
    }
    return cache.computeIfAbsent(context + "|" + text, key -> find(text, context));
  }

  /** The partners that a sentence names, in its order, none overlapping. */
  public List<PartnerMention> find(String sentence, LocalDate at) {
    return finder.find(sentence);
  }

  /** All codes with their kind, parent and names. */
  public List<PartnerName.Entry> entries() {
    return List.copyOf(names.entries.values());
  }

  /** The display name of a code in {@code en}, {@code ru} or {@code kk}; null if it has none. */
  public String displayName(String code, String language) {
    return names.display(code, language);
  }

  private Resolution find(String text, Context context) {
    String code = names.codes.get(text.strip().toUpperCase(Locale.ROOT));
    if (code != null && text.strip().equals(text.strip().toUpperCase(Locale.ROOT))) {
      return found(text, code, CERTAIN, "is the code itself");
    }
    String normal = NormalForm.of(text);
    if (normal.isEmpty()) {
      return Resolution.nothing(text, "empty", List.of(), "there are no words");
    }
    String undressed = withoutLayoutWords(normal);
    Resolution known = known(text, undressed, context);
    if (known != null) {
      return known;
    }
    if (generic.subtotals().contains(normal)) {
      return Resolution.nothing(
          text, "subtotal", List.of(), "is a sum or remainder of a table, no partner");
    }
    if (aggregates.isAggregate(normal)) {
      return Resolution.nothing(
          text, "aggregate", List.of(), "is a group of partners that has no code");
    }
    String other = somethingElse(undressed);
    if (other != null) {
      return Resolution.nothing(text, other, List.of(), "names a " + other + ", no partner");
    }
    return nearest(text, undressed, context);
  }

  private Resolution known(String text, String normal, Context context) {
    Resolution exact = pick(text, names.exact.get(normal), context, CERTAIN, "is a name of it");
    if (exact != null) {
      return exact;
    }
    boolean region = names.hasRegionWords(normal);
    if (!region || normal.split(" ").length > 1) {
      Resolution inflected =
          pick(
              text,
              names.stems.get(Stem.phrase(normal)),
              context,
              INFLECTED,
              "is an inflected form of its name");
      if (inflected != null) {
        return inflected;
      }
    }
    if (region) {
      String bare = Stem.phrase(names.withoutRegionWords(normal));
      List<PartnerName> regions = only(names.bare.get(bare), "region");
      Resolution dressed =
          pick(
              text,
              regions,
              context,
              INFLECTED,
              "is its name with other words for the sort of region");
      if (dressed == null
          && normal.matches("(republic of|the republic of|the|государство|республика) .*")) {
        dressed =
            pick(
                text,
                names.bare.get(bare),
                context,
                INFLECTED,
                "is its name with a word for the sort of state");
      }
      if (dressed != null) {
        return dressed;
      }
    }
    return inBrackets(text, context);
  }

  /**
   * "Республика Татарстан (Татарстан)", "Мьянма (Бирма)": both parts say the same, or the part
   * before the bracket does it alone.
   */
  private Resolution inBrackets(String text, Context context) {
    int open = text.indexOf('(');
    int slash = open < 0 ? text.indexOf('/') : open;
    if (slash <= 0) {
      return null;
    }
    Resolution before = find(text.substring(0, slash), context);
    Resolution inside = find(text.substring(slash + 1).replaceAll("[)/].*", ""), context);
    boolean same =
        before.found()
            && (inside.code().equals(before.code())
                || !inside.found() && inside.kind().equals("unknown"));
    return same && inside.code().equals(before.code())
        ? found(text, before.code(), INFLECTED, "says its name twice")
        : null;
  }

  private static List<PartnerName> only(List<PartnerName> candidates, String kind) {
    if (candidates == null) {
      return null;
    }
    return candidates.stream()
        .filter(n -> kind.equals("region") == (n.code().indexOf('-') > 0))
        .toList();
  }

  private Resolution pick(
      String text,
      List<PartnerName> candidates,
      Context context,
      BigDecimal confidence,
      String reason) {
    if (candidates == null || candidates.isEmpty()) {
      return null;
    }
    for (Use use : Use.values()) {
      Set<String> codes = new LinkedHashSet<>();
      candidates.stream()
          .filter(n -> n.use() == use && allowed(use, context))
          .forEach(n -> codes.add(n.code()));
      if (codes.size() == 1) {
        String code = codes.iterator().next();
        return found(
            text,
            code,
            use == Use.NAME ? confidence : confidence.min(INFLECTED),
            use == Use.CITY ? "is a city that stands for it" : reason);
      } else if (codes.size() > 1) {
        return Resolution.nothing(
            text, "ambiguous", List.copyOf(codes), "can mean " + String.join(" or ", codes));
      }
    }
    return null;
  }

  private static boolean allowed(Use use, Context context) {
    return switch (use) {
      case NAME -> true;
      case CITY, METONYM -> context != Context.SENTENCE;
      case COLUMN_ONLY -> context == Context.COLUMN;
      case ADJECTIVE, COMPOUND -> context == Context.SENTENCE;
    };
  }

  private Resolution nearest(String text, String normal, Context context) {
    List<NearNames.Match> matches = near.find(normal);
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(
                matches.stream()
                    .filter(m -> allowed(m.name().use(), context))
                    .map(m -> m.name().code())
                    .toList()));
    if (!matches.isEmpty()
        && codes.size() == 1
        && matches.get(0).isClose()
        && allowed(matches.get(0).name().use(), context)) {
      return found(
          text,
          codes.get(0),
          NEAR,
          "is near to '" + matches.get(0).name().text() + "' and to nothing else");
    }
    return Resolution.nothing(
        text,
        "unknown",
        codes.stream().limit(5).toList(),
        "is no known name"
            + (codes.isEmpty() ? "" : "; the nearest are " + String.join(", ", codes)));
  }

  private String withoutLayoutWords(String normal) {
    for (String words : generic.layoutWords()) {
      if (normal.startsWith(words + " ")) {
        return normal.substring(words.length() + 1);
      }
    }
    return normal;
  }

  private String somethingElse(String normal) {
    for (String word : normal.split(" ")) {
      String kind = generic.notAPartner().get(word);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private Resolution found(String text, String code, BigDecimal confidence, String reason) {
    PartnerName.Entry entry = names.entries.get(code);
    return new Resolution(
        text,
        code,
        entry == null ? "country" : entry.kind(),
        confidence,
        List.of(),
        "'" + text.strip() + "' " + reason);
  }
}
