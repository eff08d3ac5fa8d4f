package org.keruen.pipeline;

import java.util.List;
import java.util.Map;
import org.keruen.extract.Extractor;
import org.keruen.extract.article.ArticleExtractor;
import org.keruen.extract.article.CuratedExtractor;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.infer.LayoutGuesser;
import org.keruen.extract.sheet.layout.SheetExtractor;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.model.SourceFile;
import org.keruen.normalise.Normaliser;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.dimension.ExchangeRates;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.dimension.MarkWords;
import org.keruen.spec.dimension.PartnerWords;
import org.keruen.spec.dimension.SectorGoods;
import org.keruen.spec.language.LanguageWords;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.warehouse.WarehouseInput;

/** Makes the stages of a night from {@code jobs/}. */
final class StageFactory {

  private StageFactory() {}

  static Stages create(JobsFolder jobs, List<SourceDefinition> definitions) {
    PartnerResolver partners = PartnerResolver.load(jobs);
    PeriodResolver periods = PeriodResolver.load(jobs);
    MeasureResolver measures = MeasureResolver.load(jobs);
    ProductResolver products = ProductResolver.load(jobs, partners, measures);
    ProductRows rows = new ProductRows(products);
    Resolvers resolvers = new Resolvers(partners, periods, measures);
    Extractor sheets =
        new SheetExtractor(
            definitions,
            MarkWords.read(jobs),
            new LayoutGuesser(partners, periods, measures, HeadWords.read(jobs)),
            ReadLimits.DEFAULT);
    return new Stages(
        Map.of(
            SourceFile.Kind.WORKBOOK,
            sheets,
            SourceFile.Kind.ARTICLE,
            new ArticleExtractor(LanguageWords.read(jobs), EntityWords.read(jobs), resolvers),
            SourceFile.Kind.CURATED,
            new CuratedExtractor(resolvers, ReadLimits.DEFAULT)),
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
