package org.keruen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.keruen.spec.ExportDefinition;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.NightlySpec;
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
    org.keruen.resolve.partner.PartnerResolver.load(jobs);
    org.keruen.resolve.period.PeriodResolver.load(jobs);
    org.keruen.resolve.measure.MeasureResolver.load(jobs);
    System.out.println(
        sources.size()
            + " sources, "
            + jobs.files("marts", ".sql").size()
            + " marts, "
            + jobs.files("checks", ".sql").size()
            + " checks, "
            + exports
            + " exports and the vocabularies are in order");
    return 0;
  }
}
