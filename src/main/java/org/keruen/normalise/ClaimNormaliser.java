package org.keruen.normalise;

import java.time.LocalDate;
import java.util.List;
import org.keruen.model.Claim;
import org.keruen.model.Flow;
import org.keruen.model.Label;
import org.keruen.model.LakeRecord;
import org.keruen.model.Partner;
import org.keruen.model.Period;
import org.keruen.model.Product;
import org.keruen.model.RawClaim;
import org.keruen.model.Reject;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.partner.PartnerResolver;

/** Makes a claim of what a text states, extracted or curated. */
final class ClaimNormaliser {

  private final PartnerResolver partners;

  ClaimNormaliser(PartnerResolver partners) {
    this.partners = partners;
  }

  LakeRecord normalise(RawClaim raw) {
    Partner reporter = partner(raw.reporter(), raw.publishedOn());
    Partner partner = partner(raw.partner(), raw.publishedOn());
    if (reporter == null || partner == null) {
      Label words = reporter == null ? raw.reporter() : raw.partner();
      Resolution resolution =
          partners.resolve(words.text(), PartnerResolver.Context.NAME, raw.publishedOn());
      return new Reject(
          raw.at(),
          Reject.Kind.REJECTED,
          "unknown_partner",
          "'" + words.text() + "' " + resolution.reason(),
          words.text(),
          resolution.alternatives(),
          raw.value());
    }
    Period period = Period.parse(raw.period().code().isEmpty() ? "?" : raw.period().code());
    List<Period> alternatives = raw.periodAlternatives().stream().map(Period::parse).toList();
    String id =
        Ids.of(
            "c",
            raw.at().fileSha256(),
            raw.at().file(),
            raw.at(),
            raw.measure(),
            raw.unit(),
            raw.value().stripTrailingZeros(),
            period,
            raw.flow().code(),
            reporter,
            partner);
    return new Claim(
        id,
        raw.at(),
        raw.sentence(),
        raw.quote(),
        reporter,
        partner,
        Flow.of(raw.flow().code()),
        new Product(raw.product().code()),
        period,
        alternatives,
        raw.periodReason(),
        raw.measure(),
        raw.unit(),
        raw.value(),
        raw.printedStep(),
        raw.qualifier(),
        raw.modality(),
        raw.attributedTo(),
        raw.origin(),
        raw.publishedOn(),
        raw.confidence(),
        raw.rule());
  }

  private Partner partner(Label label, LocalDate publishedOn) {
    if (!label.code().isEmpty()) {
      return new Partner(label.code());
    } else if (label.text().isBlank()) {
      return Partner.UNKNOWN;
    }
    Resolution resolution =
        partners.resolve(label.text(), PartnerResolver.Context.NAME, publishedOn);
    return resolution.found() ? new Partner(resolution.code()) : null;
  }
}
