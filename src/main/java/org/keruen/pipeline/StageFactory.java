package org.keruen.pipeline;

import java.util.List;
import org.keruen.extract.Extractors;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.normalise.Normaliser;
import org.keruen.resolve.partner.PartnerResolver;
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
    Resolvers resolvers = Resolvers.load(jobs);
    PartnerResolver partners = resolvers.partners();
    ProductRows rows = new ProductRows(resolvers.products());
    return new Stages(
        Extractors.of(jobs, definitions, resolvers, drafts),
        new Normaliser(partners, resolvers.periods(), resolvers.measures(), resolvers.products()),
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
