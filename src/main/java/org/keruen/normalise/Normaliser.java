package org.keruen.normalise;

import org.keruen.model.Article;
import org.keruen.model.LakeRecord;
import org.keruen.model.Mention;
import org.keruen.model.RawArticle;
import org.keruen.model.RawCell;
import org.keruen.model.RawClaim;
import org.keruen.model.RawEvent;
import org.keruen.model.RawMention;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;

/** Makes one normalised record of each raw one. Safe for use by several threads at once. */
public final class Normaliser {

  private final CellNormaliser cells;
  private final ClaimNormaliser claims;
  private final EventNormaliser events;

  public Normaliser(
      PartnerResolver partners,
      PeriodResolver periods,
      MeasureResolver measures,
      ProductResolver products) {
    cells = new CellNormaliser(partners, periods, measures, products);
    claims = new ClaimNormaliser(partners);
    events = new EventNormaliser(partners);
  }

  /** Normalises a record of a file. */
  public LakeRecord normalise(RawRecord raw, SourceFile file) {
    if (raw instanceof RawCell cell) {
      return cells.normalise(cell, file);
    } else if (raw instanceof RawClaim claim) {
      return claims.normalise(claim);
    } else if (raw instanceof RawEvent event) {
      return events.normalise(event);
    } else if (raw instanceof RawArticle a) {
      return new Article(
          a.at(), a.title(), a.dateline(), a.publisher(), a.language(), a.text(), a.fingerprint());
    } else if (raw instanceof RawMention m) {
      return new Mention(m.at(), m.kind(), m.name(), m.canonical(), m.partner(), m.rule());
    }
    return (Reject) raw;
  }
}
