package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.List;
import org.keruen.model.Modality;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;

/** Tells how much of a year is meant where only the text around says it. */
final class OpenYears {

  private final Scene scene;

  /** When the article was published; null if nobody knows. */
  private final LocalDate dateline;

  OpenYears(Scene scene, LocalDate dateline) {
    this.scene = scene;
    this.dateline = dateline;
  }

  /** "For the whole year exports grew": the year whose months were told, or the one aimed at. */
  PeriodMention whole(PeriodMention p, Modality modality) {
    if (!p.kind().equals("whole_year")) {
      return p;
    }
    PeriodMention told = scene.periods().last();
    boolean part = told != null && told.period().isKnown() && told.period().months() < 12;
    int year =
        modality != Modality.REPORTED && dateline != null
            ? dateline.getYear()
            : part ? told.period().start().getYear() : p.period().start().getYear();
    return new PeriodMention(
        p.start(), p.end(), Period.ofYear(year), List.of(), "relative", "the year as a whole");
  }

  /** "Since the beginning of the year" in an article of ten months of it: those. */
  PeriodMention toDate(Reading r, PeriodMention p, PeriodMention before, Modality modality) {
    if (modality == Modality.REPORTED
        && p.kind().equals("this_year")
        && before != null
        && isYearBefore(before, p)) {
      // "In January to June of last year it was 963 tonnes, this year 3,600": in those months.
      return new PeriodMention(
          p.start(),
          p.end(),
          before.period().minusYears(-1),
          p.alternatives(),
          "relative",
          "the same months of this year");
    }
    PeriodMention newest = scene.periods().newest();
    if (p.kind().equals("this_year")
        && r.periods().stream().anyMatch(o -> o.kind().equals("base"))) {
      boolean months =
          newest != null
              && newest.period().isKnown()
              && newest.period().isCumulative()
              && newest.period().months() < 12
              && newest.period().start().equals(p.period().start());
      return months ? at(p, newest) : p;
    }
    PeriodMention told = scene.periods().last();
    boolean same =
        p.kind().equals("to_date")
            && told != null
            && told.period().isKnown()
            && told.period().isCumulative()
            && told.period().start().equals(p.period().start())
            && told.period().months() < 12;
    return same ? at(p, told) : p;
  }

  /** A period told elsewhere, in the place of the words that mean it here. */
  private static PeriodMention at(PeriodMention place, PeriodMention p) {
    return new PeriodMention(
        place.start(), place.end(), p.period(), p.alternatives(), p.kind(), p.reason());
  }

  private static boolean isYearBefore(PeriodMention months, PeriodMention year) {
    return months.period().isKnown()
        && months.period().months() > 0
        && months.period().months() < 12
        && months.period().start().getYear() + 1 == year.period().start().getYear();
  }

  /** "This year" of a figure that is reported means the months so far. */
  static PeriodMention soFar(PeriodMention mention, Modality modality) {
    if (modality != Modality.REPORTED
        || !mention.kind().equals("this_year")
        || mention.alternatives().isEmpty()) {
      return mention;
    }
    return new PeriodMention(
        mention.start(),
        mention.end(),
        mention.alternatives().get(0),
        List.of(mention.period()),
        "relative",
        "a figure reported within the year is of its full months so far");
  }
}
