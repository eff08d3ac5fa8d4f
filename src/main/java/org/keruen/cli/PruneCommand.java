package org.keruen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.keruen.night.NightLock;
import org.keruen.spec.NightlySpec;
import org.keruen.store.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes what no manifest and no rollback needs any more. */
@Command(
    name = "prune",
    description = "Remove old warehouses and parts of the lake that nothing needs.",
    mixinStandardHelpOptions = true)
final class PruneCommand implements Callable<Integer> {

  @Mixin private Folders folders;

  @Override
  public Integer call() {
    Optional<NightLock> lock = NightLock.take(folders.data());
    if (lock.isEmpty()) {
      System.err.println("keruen: a run is at work; prune when it has ended");
      return 30;
    }
    try (NightLock held = lock.get()) {
      int warehouses = folders.publication().prune(NightlySpec.read(folders.jobsFolder()).keep());
      int parts = new Lake(folders.data().resolve("lake")).prune();
      System.out.println(
          "removed " + warehouses + " warehouses and " + parts + " parts of the lake");
      return 0;
    }
  }
}
