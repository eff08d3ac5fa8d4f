package org.keruen.extract.article;

import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;

/** The resolvers that a reading needs. */
public record Resolvers(
    PartnerResolver partners, PeriodResolver periods, MeasureResolver measures) {}
