package org.keruen.extract.article;

import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;

/** The resolvers that a reading needs. */
public record Resolvers(
    PartnerResolver partners,
    PeriodResolver periods,
    MeasureResolver measures,
    ProductResolver products) {

  /** Reads the words of each from {@code jobs/dimensions}. */
  public static Resolvers load(JobsFolder jobs) {
    PartnerResolver partners = PartnerResolver.load(jobs);
    MeasureResolver measures = MeasureResolver.load(jobs);
    return new Resolvers(
        partners,
        PeriodResolver.load(jobs),
        measures,
        ProductResolver.load(jobs, partners, measures));
  }
}
