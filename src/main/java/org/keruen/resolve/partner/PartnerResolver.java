package org.keruen.resolve.partner;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.GenericWords;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerWords;

/**
 * Names of countries, regions and blocs become codes, in steps that explain themselves. Where a
 * name could mean two things, or only contains one that is known, the answer is nothing and the
 * nearest codes.
 */
public final class PartnerResolver {

  /** Labels repeat; so many different ones are remembered. */
  private static final int REMEMBERED = 200_000;

  private final Names names;
  private final Wording wording;
  private final Choice choice;
  private final KnownNames known;
  private final ScopedNames scoped;
  private final NoPartner noPartner;
  private final NearNames near;
  private final CutNames cut;
  private final PartnerFinder finder;
  private final Validity validity;
  private final Map<String, Set<String>> members;
  private final Map<Context, Map<String, Resolution>> remembered = new EnumMap<>(Context.class);

  private PartnerResolver(PartnerWords words, GenericWords generic) {
    this.wording = new Wording(generic);
    this.names = new Names(words, wording);
    this.choice = new Choice(names.entries);
    this.known = new KnownNames(names, wording, choice, this::find);
    this.scoped = new ScopedNames(names, wording, choice, words.customsAreas(), this::find);
    this.noPartner = new NoPartner(names, wording, new Aggregates(words.aggregates()));
    this.near = new NearNames(names.exact, choice);
    this.cut = new CutNames(names.exact, choice);
    this.finder = new PartnerFinder(names, wording);
    this.members =
        words.members().stream()
            .collect(
                Collectors.groupingBy(
                    PartnerWords.Member::bloc,
                    Collectors.mapping(PartnerWords.Member::code, Collectors.toSet())));
    this.validity = new Validity(names, choice);
    for (Context context : Context.values()) {
      remembered.put(context, new ConcurrentHashMap<>());
    }
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
   * @param at the day they speak of, null if unknown; it decides between partners of one name, and
   *     the reason says where the day is outside a name's or a partner's time
   */
  public Resolution resolve(String text, Context context, LocalDate at) {
    Map<String, Resolution> answers = remembered.get(context);
    Resolution answer = answers.get(text);
    if (answer == null) {
      String bare = NormalForm.withoutNotes(text);
      answer = answers.get(bare);
      if (answer == null) {
        answer = find(bare, context);
        remember(answers, bare, answer);
      }
      answer = answer.of(text);
      remember(answers, text, answer);
    }
    return at == null ? answer : validity.on(at, answer);
  }

  private static void remember(Map<String, Resolution> answers, String text, Resolution answer) {
    if (answers.size() >= REMEMBERED) {
      answers.clear();
    }
    answers.put(text, answer);
  }

  /** The partners that a sentence names, in its order, none overlapping. */
  public List<PartnerMention> find(String sentence, LocalDate at) {
    return finder.find(sentence);
  }

  /** All codes with their kind, parent and names. */
  public List<PartnerName.Entry> entries() {
    return List.copyOf(names.entries.values());
  }

  /** The countries that are or were in a bloc; empty for all others. */
  public Set<String> members(String bloc) {
    return members.getOrDefault(bloc, Set.of());
  }

  /** The bloc that is made up of some countries, all of them and no other; {@code ""} if none. */
  public String blocOf(Set<String> countries) {
    return members.entrySet().stream()
        .filter(e -> e.getValue().equals(countries))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** Whether a code is of a city, which may be where something happens and no party to it. */
  public boolean isCity(String code) {
    return names.isCity(code);
  }

  /** Whether a code is of a state's capital. */
  public boolean isCapital(String code) {
    return wording.isCapital(code);
  }

  /**
   * What sort of partner a code is of: {@code country}, {@code bloc}, or of a region such as {@code
   * oblast} or {@code republic}; {@code ""} if nobody knows.
   */
  public String sort(String code) {
    PartnerName.Entry entry = names.entries.get(code);
    return entry == null ? "" : entry.sort().isEmpty() ? entry.kind() : entry.sort();
  }

  /** Every sort that some partner is of. */
  public Set<String> sorts() {
    return names.entries.keySet().stream().map(this::sort).collect(Collectors.toSet());
  }

  /** The display name of a code in {@code en}, {@code ru} or {@code kk}; null if it has none. */
  public String displayName(String code, String language) {
    return names.display(code, language);
  }

  private Resolution find(String text, Context context) {
    String code = names.codes.get(text.strip());
    if (code != null) {
      return choice.found(text, code, Choice.CERTAIN, "is the code itself");
    }
    Label label = Label.of(text, context, wording);
    return label.normal().isEmpty()
        ? Resolution.nothing(text, "empty", List.of(), "there are no words")
        : find(label);
  }

  private Resolution find(Label label) {
    Resolution found = scoped.find(label);
    if (found == null) {
      found = noPartner.known(label);
    }
    if (found == null) {
      found = official(label);
    }
    if (found == null) {
      found = known.find(label);
    }
    if (found == null) {
      found = noPartner.instead(label);
    }
    if (found == null) {
      found = cut.find(label);
    }
    return found == null ? near.find(label) : found;
  }

  /** "Официальная Астана": the capital in place of its state. */
  private Resolution official(Label label) {
    int blank = label.normal().indexOf(' ');
    if (blank < 0 || !wording.isOfficial(label.normal().substring(0, blank))) {
      return null;
    }
    String capital = label.normal().substring(blank + 1);
    Resolution place = find(label.part(capital));
    PartnerName.Entry entry = names.entries.get(place.code());
    if (!place.found() || entry == null) {
      return null;
    }
    String state = entry.parent() == null ? entry.code() : entry.parent();
    return choice.found(
        label.text(), state, Choice.INFLECTED, "is the capital in place of its state");
  }
}
