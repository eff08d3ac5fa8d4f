package org.keruen.extract.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Whom an article has named below its title, and whom its next sentence gives figures of. */
final class Named {

  private final Set<String> named = new HashSet<>();
  private final Set<String> aims = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private Set<String> next = Set.of();

  /** Whether the next sentence speaks of buyers or sellers. */
  private boolean sells;

  private String to = "";
  private String from = "";
  private String subject = "";
  private String last = "";
  private String before = "";

  /** Takes note of the parties of a sentence. */
  void names(Reading r) {
    if (r.flows().isEmpty()
        && r.sides().stream().map(PartnerMention::code).distinct().count() == 1) {
      // "We are back on the market of Iran. To that country": not where goods were sent before.
      to = "";
      from = "";
    }
    r.sides().forEach(s -> named.add(s.code()));
  }

  /** Takes note of the party that a sentence is of; {@code ""} if of none. */
  void speaksOf(String code) {
    before = last;
    last = code;
    subject = code.isEmpty() ? subject : code;
  }

  /** The party of which the last sentence was that named one as its subject; {@code ""} if none. */
  String subject() {
    return subject;
  }

  /** The subject of the sentence right before; {@code ""} if it had none. */
  String before() {
    return before;
  }

  /** Takes note of where goods go to and come from in a sentence. */
  void leads(String towards, String away) {
    to = towards.isEmpty() ? to : towards;
    from = away.isEmpty() ? from : away;
  }

  /** Takes note of a party, and whether it is only told as where something goes. */
  void isNamed(String code, boolean asAim) {
    (asAim ? aims : others).add(code);
  }

  /**
   * "Wheat was sent to Italy. Exports to Central Asia": whether a party is never told otherwise.
   */
  boolean isOnlyAim(String code) {
    return aims.contains(code) && !others.contains(code);
  }

  /** Whether all of some are only told as where something goes: no two that trade. */
  boolean areAims(List<String> codes) {
    return codes.stream().allMatch(this::isOnlyAim);
  }

  /** Where goods were last told to go to; {@code ""} if it was not told. */
  String to() {
    return to;
  }

  /** Where goods were last told to come from; {@code ""} if it was not told. */
  String from() {
    return from;
  }

  /**
   * Takes note of the sentence behind the one that is read.
   *
   * @param r null if the paragraph ends
   * @param goesToAll whether it says that the goods go to all the world
   */
  void comesNext(Reading r, boolean goesToAll) {
    Set<String> codes = new HashSet<>();
    if (r != null && !r.amounts().isEmpty()) {
      r.sides().stream().map(PartnerMention::code).forEach(codes::add);
    }
    sells = goesToAll || r != null && r.flows().stream().anyMatch(Reading.FlowWord::isCounterpart);
    next = codes;
  }

  /**
   * The next sentence of the paragraph, or one soon behind that tells the buyers: "The largest
   * importer was Russia with 37.7 thousand tonnes"; null if there is none.
   */
  static Reading next(List<Story.Sentence> all, int i, Readings readings) {
    for (int j = i + 1; j < Math.min(i + 3, all.size()); j++) {
      Reading r = readings.of(all.get(j).text());
      boolean goesOn = j == i + 1 && all.get(j).paragraph() == all.get(i).paragraph();
      boolean isBuyer = r.flows().stream().anyMatch(Reading.FlowWord::isCounterpart);
      boolean tells =
          isBuyer && !r.sides().isEmpty() && (!r.amounts().isEmpty() || r.sides().size() > 1);
      if (tells || goesOn && (isBuyer || !r.sides().isEmpty())) {
        return r;
      }
    }
    return null;
  }

  /** "Its goods go to 18 countries", says one of the next sentences of the paragraph. */
  static boolean goToAll(LanguageWords words, List<Story.Sentence> all, int i) {
    return all.subList(i + 1, Math.min(i + 3, all.size())).stream()
        .filter(s -> s.paragraph() == all.get(i).paragraph())
        .anyMatch(s -> words.inAll().filter(p -> p.matcher(s.text()).find()).isPresent());
  }

  /**
   * "Kazakhstan exported 1.2 million tonnes. Iran took 56 % of it": whether only the title has
   * named a party so far, and the next sentence tells its part.
   */
  boolean isForNext(String code) {
    return !named.contains(code) && (next.contains(code) || sells);
  }
}
