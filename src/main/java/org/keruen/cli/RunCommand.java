package org.keruen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.keruen.night.Engine;
import org.keruen.night.NightOutcome;
import org.keruen.night.NightRequest;
import org.keruen.spec.NightlySpec;
import org.keruen.spec.source.SourceDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the nightly job. */
@Command(
    name = "run",
    description = "Read what is new in the inbox and publish a new warehouse.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private Folders folders;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = "folder of the files to read (default: as jobs/nightly.yml says)")
  private Path inbox;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "business date (default: today)")
  private LocalDate date;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "only files of this source; may be given several times")
  private List<String> sources = List.of();

  @Option(
      names = "--prune-missing",
      description = "drop the rows of files that are gone from the inbox")
  private boolean pruneMissing;

  @Option(names = "--dry-run", description = "only say what would be done")
  private boolean dryRun;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "local or spark (default: ${DEFAULT-VALUE})",
      defaultValue = "local")
  private String engine;

  @Override
  public Integer call() {
    NightlySpec nightly = NightlySpec.read(folders.jobsFolder());
    checkSources();
    List<Engine> engines =
        ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).toList();
    Engine chosen =
        engines.stream()
            .filter(e -> e.name().equals(engine))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        command.commandLine(),
                        "there is no engine '"
                            + engine
                            + "' here; there is "
                            + engines.stream()
                                .map(Engine::name)
                                .collect(Collectors.joining(", "))));
    NightRequest request =
        new NightRequest(
            inbox == null ? nightly.inbox() : inbox,
            folders.data(),
            folders.jobs(),
            date == null ? LocalDate.now(ZoneId.systemDefault()) : date,
            Set.copyOf(sources),
            pruneMissing,
            dryRun);
    Progress progress = new Progress(System.err);
    NightOutcome outcome = chosen.run(request, progress);
    progress.end();
    new Summary(System.out, folders.publication(), folders.report())
        .print(outcome, nightly.question());
    return outcome.exit().code();
  }

  /** A mistyped source would select no file, and the night would say that nothing is new. */
  private void checkSources() {
    if (sources.isEmpty()) {
      return;
    }
    List<String> known =
        SourceDefinition.all(folders.jobsFolder()).stream().map(SourceDefinition::id).toList();
    for (String source : sources) {
      if (!known.contains(source)) {
        throw new ParameterException(
            command.commandLine(),
            "there is no source '" + source + "'; there are " + String.join(", ", known));
      }
    }
  }
}
