package org.keruen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.keruen.extract.Extractors;
import org.keruen.extract.article.Resolvers;
import org.keruen.extract.sheet.layout.LayoutListener;
import org.keruen.spec.ExportDefinition;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.NightlySpec;
import org.keruen.spec.dimension.ExchangeRates;
import org.keruen.spec.dimension.SectorGoods;
import org.keruen.spec.language.LanguageWords;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.warehouse.WarehouseBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything under {@code jobs/} and says what is wrong with it. */
@Command(
    name = "verify",
    description = "Check every definition under jobs/ without running anything.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Mixin private Folders folders;

  @Override
  public Integer call() {
    JobsFolder jobs = folders.jobsFolder();
    NightlySpec.read(jobs);
    List<SourceDefinition> sources = SourceDefinition.all(jobs);
    WarehouseBuilder.verify(jobs);
    int exports = ExportDefinition.all(jobs).size();
    // What a night reads, made as a night makes it.
    Extractors.of(jobs, sources, Resolvers.load(jobs), LayoutListener.NONE);
    ExchangeRates.read(jobs);
    SectorGoods.read(jobs);
    int languages = LanguageWords.read(jobs).size();
    System.out.println(
        sources.size()
            + " sources, "
            + jobs.files("marts", ".sql").size()
            + " marts, "
            + jobs.files("checks", ".sql").size()
            + " checks, "
            + exports
            + " exports, "
            + languages
            + " languages and the vocabularies are in order");
    return 0;
  }
}
