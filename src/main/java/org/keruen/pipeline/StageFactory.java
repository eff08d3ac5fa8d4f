package org.keruen.pipeline;

import java.util.List;
import org.keruen.extract.Extractors;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.normalise.Normaliser;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ExchangeRates;
import org.keruen.spec.dimension.PartnerWords;
import org.keruen.spec.dimension.SectorGoods;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.warehouse.WarehouseInput;

/** Makes the stages of a night from {@code jobs/}. */
final class StageFactory {

  private StageFactory() {}

  static Stages create(JobsFolder jobs, List<SourceDefinition> definitions, LayoutListener drafts) {
    PartnerResolver partners = PartnerResolver.load(jobs);
    PeriodResolver periods = PeriodResolver.load(jobs);
    MeasureResolver measures = MeasureResolver.load(jobs);
    ProductResolver products = ProductResolver.load(jobs, partners, measures);
    ProductRows rows = new ProductRows(products);
    Resolvers resolvers = new Resolvers(partners, periods, measures);
    return new Stages(
        Extractors.of(jobs, definitions, resolvers, drafts),
        new Normaliser(partners, periods, measures, products),
        partners.entries().stream()
            .map(
                e ->
                    new WarehouseInput.PartnerRow(
                        e.code(),
                        e.kind(),
                        e.parent(),
                        partners.displayName(e.code(), "en"),
                        partners.displayName(e.code(), "ru"),
                        partners.displayName(e.code(), "kk"),
                        e.from(),
                        e.to()))
            .toList(),
        rows.all(),
        new WarehouseInput.Reference(
            rows::of,
            ExchangeRates.read(jobs),
            SectorGoods.read(jobs),
            PartnerWords.read(jobs).members(),
            partners.entries()));
  }
}
