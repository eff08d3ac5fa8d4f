package org.keruen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.keruen.night.NightLock;
import org.keruen.publish.Exports;
import org.keruen.spec.SpecException;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.WarehouseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets the warehouse of an earlier run serve again. */
@Command(
    name = "rollback",
    description = "Let the warehouse of an earlier run serve again.",
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {

  @Mixin private Folders folders;

  @Parameters(paramLabel = "RUN", description = "id of the run, as 'keruen status' lists them")
  private String run;

  @Override
  public Integer call() {
    Publication publication = folders.publication();
    if (!publication.rollback(run)) {
      System.err.println(
          "keruen: no warehouse of run "
              + run
              + " is kept; there are "
              + String.join(" ", publication.runs()));
      return Main.USAGE;
    }
    System.out.println("serving " + publication.serving().orElseThrow());
    return export();
  }

  /** The files for BI tools and the report go back with the warehouse. */
  private int export() {
    Optional<NightLock> lock = NightLock.take(folders.data());
    if (lock.isEmpty()) {
      System.out.println("a run is at work: its exports come at its end");
      return 0;
    }
    try (NightLock held = lock.get()) {
      new Exports(folders.jobsFolder()).publish(folders.servingFile(), folders.exports());
      System.out.println("exports of run " + run);
      folders.report().publish(folders.servingFile());
      System.out.println("report " + folders.report().page());
      return 0;
    } catch (SpecException | WarehouseException e) {
      System.err.println(
          "keruen: the exports are those of run "
              + folders.exports().run().orElse("none")
              + ", the report that of run "
              + folders.report().run().orElse("none")
              + ": "
              + e.getMessage());
      return Main.BROKEN;
    }
  }
}
