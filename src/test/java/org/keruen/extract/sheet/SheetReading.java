package org.keruen.extract.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keruen.extract.sheet.infer.LayoutGuesser;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.extract.sheet.layout.SheetExtractor;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.model.LakeRecord;
import org.keruen.model.Observation;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.normalise.Normaliser;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.dimension.MarkWords;
import org.keruen.spec.source.SourceDefinition;

/** The program's way from a workbook to observations, with the project's jobs. */
final class SheetReading {

  static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  // Read once: they take longer than most tables.
  private static final PartnerResolver PARTNERS = PartnerResolver.load(JOBS);
  private static final PeriodResolver PERIODS = PeriodResolver.load(JOBS);
  private static final MeasureResolver MEASURES = MeasureResolver.load(JOBS);
  private static final Normaliser NORMALISER =
      new Normaliser(PARTNERS, PERIODS, MEASURES, ProductResolver.load(JOBS));
  private static final LayoutGuesser GUESSER =
      new LayoutGuesser(PARTNERS, PERIODS, MEASURES, HeadWords.read(JOBS));

  private final SheetExtractor extractor;

  SheetReading(List<SourceDefinition> definitions) {
    this(definitions, LayoutListener.NONE);
  }

  SheetReading(List<SourceDefinition> definitions, LayoutListener listener) {
    extractor =
        new SheetExtractor(
            definitions, MarkWords.read(JOBS), GUESSER, ReadLimits.DEFAULT, listener);
  }

  /** What becomes of a file; {@code sourceId} is empty where no definition claims it. */
  List<LakeRecord> read(Path path, String name, String sourceId) {
    SourceFile file =
        new SourceFile(
            path, name, "0", 1, sourceId, SourceFile.Kind.WORKBOOK, LocalDate.of(2022, 1, 1));
    List<RawRecord> raw = new ArrayList<>();
    extractor.extract(file, raw::add);
    return raw.stream().map(r -> NORMALISER.normalise(r, file)).toList();
  }

  /**
   * An observation without its status: cell, reporter, partner, flow, product, period, measure,
   * unit, value or M.
   */
  static String line(Observation o) {
    return String.join(
        " ",
        o.at().cell(),
        o.reporter().code(),
        o.partner().code(),
        o.flow().code(),
        o.product().code(),
        o.period().toString(),
        o.measure().code(),
        o.unit(),
        o.value() == null ? o.status().code() : o.value().stripTrailingZeros().toPlainString());
  }
}
