package org.keruen.extract.article;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.EventKind;
import org.keruen.model.Label;
import org.keruen.model.Origin;
import org.keruen.model.Provenance;
import org.keruen.model.RawEvent;
import org.keruen.model.SourceFile;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Finds the meetings, visits and signings that an article tells of, each kind and pair once. */
final class EventFinder {

  private static final BigDecimal SURE = new BigDecimal("0.80");

  private final Story story;
  private final SourceFile file;
  private final LanguageWords words;
  private final Resolvers resolvers;
  private final Readings readings;
  private final Entities entities;
  private final List<RawEvent> events = new ArrayList<>();
  private final Set<String> told = new LinkedHashSet<>();
  private final Set<String> sides = new LinkedHashSet<>();

  EventFinder(
      Story story, SourceFile file, Resolvers resolvers, Readings readings, Entities entities) {
    this.story = story;
    this.file = file;
    this.words = story.words();
    this.resolvers = resolvers;
    this.readings = readings;
    this.entities = entities;
  }

  List<RawEvent> find() {
    collect(readings.of(story.title()));
    for (Story.Sentence sentence : story.sentences()) {
      read(sentence);
    }
    return events;
  }

  private void collect(Reading r) {
    r.sides().stream().map(PartnerMention::code).filter(this::isParty).forEach(sides::add);
  }

  /** A city is where something happens; the world takes part in nothing. */
  private boolean isParty(String code) {
    return !code.equals("WORLD") && !code.startsWith("X:") && !resolvers.partners().isCity(code);
  }

  private void read(Story.Sentence sentence) {
    Reading r = readings.of(sentence.text());
    List<String> people = people(r);
    Set<String> here = new LinkedHashSet<>();
    r.sides().stream().map(PartnerMention::code).filter(this::isParty).forEach(here::add);
    people.forEach(p -> entities.person(p).ifPresent(e -> here.add(e.partner())));
    collect(r);
    if (words.notEvent().matcher(sentence.text()).find()) {
      return;
    }
    for (Map.Entry<EventKind, Pattern> kind : words.events().entrySet()) {
      Matcher m = kind.getValue().matcher(sentence.text());
      if (m.find()) {
        tell(sentence, r, kind.getKey(), m, here, people);
      }
    }
  }

  private void tell(
      Story.Sentence sentence,
      Reading r,
      EventKind kind,
      Matcher m,
      Set<String> here,
      List<String> people) {
    List<String> participants = new ArrayList<>(here);
    if (kind == EventKind.VISIT) {
      // Who travels, and where to.
      r.places().stream()
          .map(PartnerMention::code)
          .filter(c -> !participants.contains(c))
          .limit(1)
          .forEach(participants::add);
    }
    if (participants.isEmpty()) {
      sides.stream().limit(2).forEach(participants::add);
    }
    if (participants.isEmpty()) {
      return;
    }
    boolean separately =
        kind == EventKind.MEETING
            && participants.size() > 2
            && words.each().matcher(sentence.text()).find();
    if (separately) {
      for (String counterpart : participants.subList(1, participants.size())) {
        add(
            sentence,
            r,
            kind,
            m,
            List.of(participants.get(0), counterpart),
            of(people, List.of(participants.get(0), counterpart)));
      }
    } else if (told.stream().noneMatch(t -> t.startsWith(kind.code() + " "))
        || isAnother(sentence)) {
      add(sentence, r, kind, m, participants, people);
    }
  }

  /** "The next meeting": another than the one told before. */
  private boolean isAnother(Story.Sentence sentence) {
    return words.anotherEvent().filter(p -> p.matcher(sentence.text()).find()).isPresent();
  }

  /** Of several people those of the parties, and those of whom we don't know whose they are. */
  private List<String> of(List<String> people, List<String> parties) {
    return people.stream()
        .filter(p -> entities.person(p).map(e -> parties.contains(e.partner())).orElse(true))
        .toList();
  }

  private void add(
      Story.Sentence sentence,
      Reading r,
      EventKind kind,
      Matcher m,
      List<String> participants,
      List<String> people) {
    if (!told.add(kind.code() + " " + participants) && !isAnother(sentence)) {
      return;
    }
    PeriodMention day =
        r.periods().stream().filter(p -> p.kind().equals("day")).findFirst().orElse(null);
    LocalDate date = day == null ? story.dateline() : day.period().start();
    String place =
        Stream.concat(
                r.places().stream(),
                r.sides().stream().filter(s -> resolvers.partners().isCity(s.code())))
            .map(PartnerMention::code)
            .findFirst()
            .orElse("?");
    int start = sentence.start();
    Provenance at =
        Provenance.of(file)
            .quote(story.codePoints(start), story.codePoints(start + sentence.text().length()));
    events.add(
        new RawEvent(
            at,
            kind,
            date,
            date == null ? "?" : "day",
            Label.given(place),
            participants.stream().map(Label::given).toList(),
            people,
            sentence.text(),
            Origin.EXTRACTED,
            SURE,
            words.language() + "." + kind.code() + ":" + m.group()));
  }

  /** Capitalised words beside one another, without partners' names and titles among them. */
  private List<String> people(Reading r) {
    List<String> people = new ArrayList<>();
    Matcher m = words.person().matcher(r.text());
    while (m.find()) {
      int start = m.start();
      StringBuilder name = new StringBuilder();
      for (String word : m.group().split("(?<=\\s)", -1)) {
        int from = start;
        int to = start + word.stripTrailing().length();
        start += word.length();
        boolean other =
            words.titles().contains(word.strip().toLowerCase(Locale.ROOT))
                || Stream.concat(r.sides().stream(), r.places().stream())
                    .anyMatch(s -> s.start() < to && from < s.end());
        name.append(other ? "" : word);
      }
      String printed = name.toString().strip();
      if (printed.contains(" ") || entities.person(printed).isPresent()) {
        people.add(printed);
      }
    }
    return people;
  }
}
