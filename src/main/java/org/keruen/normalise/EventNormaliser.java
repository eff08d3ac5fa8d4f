package org.keruen.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keruen.model.CooperationEvent;
import org.keruen.model.Label;
import org.keruen.model.LakeRecord;
import org.keruen.model.Partner;
import org.keruen.model.RawEvent;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.partner.PartnerResolver;

/**
 * Makes an event in codes; a side that is not known is left out of its participants, never guessed.
 */
final class EventNormaliser {

  private final PartnerResolver partners;

  EventNormaliser(PartnerResolver partners) {
    this.partners = partners;
  }

  LakeRecord normalise(RawEvent raw) {
    List<Partner> participants =
        raw.participants().stream()
            .map(label -> partner(label, raw.date()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Partner place = partner(raw.place(), raw.date());
    String id =
        Ids.of(
            "e",
            raw.at().fileSha256(),
            raw.at().file(),
            raw.at(),
            raw.kind(),
            raw.quote(),
            participants);
    return new CooperationEvent(
        id,
        raw.at(),
        raw.kind(),
        raw.date(),
        raw.datePrecision(),
        place == null ? Partner.UNKNOWN : place,
        participants,
        raw.people(),
        raw.quote(),
        raw.origin(),
        raw.confidence(),
        raw.rule());
  }

  private Partner partner(Label label, LocalDate on) {
    if (!label.code().isEmpty()) {
      return new Partner(label.code());
    }
    Resolution resolution = partners.resolve(label.text(), PartnerResolver.Context.NAME, on);
    return resolution.found() ? new Partner(resolution.code()) : null;
  }
}
