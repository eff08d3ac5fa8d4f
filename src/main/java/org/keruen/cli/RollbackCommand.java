package org.keruen.cli;

import java.util.concurrent.Callable;
import org.keruen.warehouse.Publication;
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
    return 0;
  }
}
