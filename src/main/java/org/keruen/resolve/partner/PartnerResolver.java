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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A case's ending behind an apostrophe: "Çin'den", "Türkiye's". */
  private static final java.util.regex.Pattern CASE_ENDING =
      java.util.regex.Pattern.compile(
          "(?<=\\p{L}{3})['\u2019`](?:s|n?[\u0131iu\u00fc]n|[dt][ea]n?|y?[ea]|yl[ea]|n[\u0131iu\u00fc])\\s*$");

  /** What a label of a column means comes before what a name means elsewhere: "Congo". */
  private static final List<Use> PRECEDENCE =
      List.of(Use.COLUMN_ONLY, Use.NAME, Use.ADJECTIVE, Use.COMPOUND, Use.CITY, Use.METONYM);

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

  /** Whether a code is of a city, which may be where something happens and no party to it. */
  public boolean isCity(String code) {
    PartnerName.Entry entry = names.entries.get(code);
    return entry != null && entry.sort().contains("city");
  }

  /** Whether a code is of a state's capital. */
  public boolean isCapital(String code) {
    return generic.capitalRegions().contains(code);
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
    String undressed = withoutLayoutWords(NormalForm.of(CASE_ENDING.matcher(text).replaceAll("")));
    Resolution official = official(text, undressed, context);
    if (official != null) {
      return official;
    }
    Resolution known = known(text, undressed, context);
    if (known != null) {
      return known;
    }
    if (generic.layoutWords().contains(normal)) {
      return Resolution.nothing(
          text, "heading", List.of(), "is a heading of the rows below it, no partner");
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

  /** "Официальная Астана": the capital in place of its state. */
  private Resolution official(String text, String normal, Context context) {
    int blank = normal.indexOf(' ');
    if (blank < 0 || !generic.officialWords().contains(normal.substring(0, blank))) {
      return null;
    }
    Resolution place = find(normal.substring(blank + 1), context);
    PartnerName.Entry entry = names.entries.get(place.code());
    if (!place.found() || entry == null) {
      return null;
    }
    String state = entry.parent() == null ? entry.code() : entry.parent();
    return found(text, state, INFLECTED, "is the capital in place of its state");
  }

  /** The steps, from the surest to the last; the first that finds something counts. */
  private Resolution known(String text, String normal, Context context) {
    Resolution found = pick(text, names.exact.get(normal), context, CERTAIN, "is a name of it");
    boolean region = names.hasRegionWords(normal);
    if (found == null && (!region || normal.contains(" "))) {
      found = inflected(text, normal, context);
    }
    if (found == null && region) {
      found = dressed(text, normal, context);
    }
    String full = generic.inFull(normal);
    if (found == null && !full.equals(normal)) {
      found = known(text, full, context);
    }
    if (found == null) {
      found = stateless(text, normal, context);
    }
    if (found == null) {
      found = members(text, normal, context);
    }
    if (found == null) {
      found = sumOfBloc(text, normal, context);
    }
    if (found == null) {
      found = inBrackets(text, context);
    }
    if (found == null) {
      found = inverted(text, context);
    }
    if (found == null) {
      found =
          pick(
              text,
              names.skeletons.get(Skeleton.of(normal)),
              context,
              INFLECTED,
              "is its name in other letters");
    }
    return found;
  }

  private Resolution inflected(String text, String normal, Context context) {
    List<PartnerName> candidates = names.stems.get(Stem.phrase(normal));
    if (candidates != null && Stem.mayBeSurname(normal)) {
      candidates = candidates.stream().filter(n -> n.use() != Use.CITY).toList();
    }
    Resolution found =
        pick(text, candidates, context, INFLECTED, "is an inflected form of its name");
    String rest = normal;
    for (int i = 0; i < 2 && found == null; i++) {
      String shorter = Stem.withoutTurkicEnding(rest);
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
      found =
          pick(text, names.exact.get(rest), context, INFLECTED, "is an inflected form of its name");
      if (found == null && names.hasRegionWords(rest)) {
        found = dressed(text, rest, context);
      }
    }
    return found;
  }

  /** A name with other words for the sort of region or state than we know it by. */
  private Resolution dressed(String text, String normal, Context context) {
    String bare = Stem.phrase(names.withoutRegionWords(normal));
    Resolution found =
        pick(
            text,
            only(names.bare.get(bare), "region"),
            context,
            INFLECTED,
            "is its name with other words for the sort of region");
    if (found == null && generic.isState(normal)) {
      found =
          pick(
              text,
              names.bare.get(bare),
              context,
              INFLECTED,
              "is its name with a word for the sort of state");
    }
    return found;
  }

  /** "Pitcairn", "Wallis and Futuna Islands": a word for the sort of state more or less. */
  private Resolution stateless(String text, String normal, Context context) {
    List<PartnerName> candidates =
        names.stateless.getOrDefault(generic.withoutStateWords(normal), List.of());
    return pick(
        text, candidates, context, INFLECTED, "is its name but for a word for the sort of state");
  }

  /** "Central Asian republics", "БРИКС елдері": a bloc by the words for its members. */
  private Resolution members(String text, String normal, Context context) {
    String bloc =
        Stream.of(normal.split(" ", -1))
            .filter(w -> !generic.groupWords().contains(w))
            .collect(Collectors.joining(" "));
    if (bloc.isEmpty() || bloc.equals(normal)) {
      return null;
    }
    List<PartnerName> candidates =
        names.stems.getOrDefault(Stem.phrase(bloc), List.of()).stream()
            .filter(n -> names.isBloc(n.code()))
            .toList();
    return pick(text, candidates, context, INFLECTED, "names the members of the bloc");
  }

  /** "СНГ - всего", "Total EU": the sum over a bloc's members is the bloc. */
  private Resolution sumOfBloc(String text, String normal, Context context) {
    List<String> words = List.of(normal.split(" ", -1));
    int last = words.size() - 1;
    boolean after = last > 0 && generic.sumWords().contains(words.get(last));
    boolean before = last > 0 && generic.sumWords().contains(words.get(0));
    if (!after && !before) {
      return null;
    }
    String bloc = String.join(" ", after ? words.subList(0, last) : words.subList(1, last + 1));
    List<PartnerName> candidates =
        names.exact.getOrDefault(bloc, List.of()).stream()
            .filter(n -> names.isBloc(n.code()) && !n.code().equals("WORLD"))
            .toList();
    return pick(text, candidates, context, INFLECTED, "is the sum over the bloc");
  }

  /**
   * "Республика Татарстан (Татарстан)": both parts say the same; "Башкортостан (Россия)": the part
   * in brackets says where the other is; "Union of Turkic (OTS)": only one of them is known.
   */
  private Resolution inBrackets(String text, Context context) {
    int open = text.indexOf('(');
    int slash = open < 0 ? text.indexOf('/') : open;
    if (slash <= 0) {
      return null;
    }
    String first = text.substring(0, slash);
    String second = text.substring(slash + 1).replaceAll("[)/].*", "");
    if (open > 0) {
      Resolution turned =
          pick(
              text,
              names.exact.get(NormalForm.of(second + " " + first)),
              context,
              INFLECTED,
              "is its name with the words turned");
      if (turned != null) {
        return turned;
      }
    }
    Resolution before = find(first, context);
    if (!before.found()) {
      return null;
    }
    Resolution inside = find(second, context);
    PartnerName.Entry entry = names.entries.get(before.code());
    if (inside.code().equals(before.code())) {
      return found(text, before.code(), INFLECTED, "says its name twice");
    } else if (entry != null && inside.found() && inside.code().equals(entry.parent())) {
      return found(text, before.code(), INFLECTED, "is named with its country");
    } else if (generic.isState(NormalForm.of(second))) {
      return found(text, before.code(), INFLECTED, "is its name with a word for the sort of state");
    }
    return null;
  }

  /** "Молдова, Республика", "Iran, Islamic Republic of": the words turned, as lists sort them. */
  private Resolution inverted(String text, Context context) {
    int comma = text.indexOf(',');
    if (comma <= 0 || text.indexOf(',', comma + 1) > 0) {
      return null;
    }
    String first = text.substring(0, comma).strip();
    String second = text.substring(comma + 1).strip();
    Resolution turned =
        pick(
            text,
            names.exact.get(NormalForm.of(second + " " + first)),
            context,
            INFLECTED,
            "is its name with the words turned");
    if (turned != null) {
      return turned;
    }
    Resolution before = find(first, context);
    if (!before.found()) {
      return null;
    }
    Resolution after = find(second, context);
    if (after.code().equals(before.code())) {
      return found(text, before.code(), INFLECTED, "says its name twice");
    }
    // Of "Korea, Republic of" and its like the second half tells two states apart.
    boolean alone = names.sharing(NormalForm.of(first)) <= 1;
    return alone && generic.isState(NormalForm.of(second))
        ? found(text, before.code(), INFLECTED, "is its name with a word for the sort of state")
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
    for (Use use : PRECEDENCE) {
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
      case ADJECTIVE, COMPOUND -> true;
    };
  }

  private Resolution nearest(String text, String normal, Context context) {
    List<NearNames.Match> matches = near.find(normal);
    List<String> codes =
        new ArrayList<>(
            new LinkedHashSet<>(
                matches.stream()
                    .filter(m -> allowed(m.name().use(), context))
                    .filter(m -> m.name().use() != Use.CITY || !Stem.mayBeSurname(normal))
                    .map(m -> m.name().code())
                    .toList()));
    boolean alone =
        !matches.isEmpty()
            && matches.stream()
                .filter(m -> !m.name().code().equals(matches.get(0).name().code()))
                .allMatch(m -> m.distance() >= matches.get(0).distance() + 2);
    if (alone
        && matches.get(0).isClose()
        && allowed(matches.get(0).name().use(), context)
        && codes.contains(matches.get(0).name().code())) {
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
    for (String word : normal.split(" ", -1)) {
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
