package org.keruen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.keruen.publish.ExportFolder;
import org.keruen.publish.report.Report;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.Warehouse;
import org.keruen.warehouse.WarehouseException;
import picocli.CommandLine.Option;

/** The folders that every command takes. */
final class Folders {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "lake, warehouse and reports (default: ${DEFAULT-VALUE})",
      defaultValue = "data")
  private Path data;

  @Option(
      names = "--jobs",
      paramLabel = "DIR",
      description = "definitions (default: ${DEFAULT-VALUE})",
      defaultValue = "jobs")
  private Path jobs;

  Path data() {
    return data;
  }

  Path jobs() {
    return jobs;
  }

  JobsFolder jobsFolder() {
    if (!Files.isDirectory(jobs)) {
      throw new SpecException(
          jobs.toString(), 1, "there is no such folder of definitions; give it with --jobs");
    }
    return new JobsFolder(jobs);
  }

  Publication publication() {
    return new Publication(data.resolve("warehouse"));
  }

  Report report() {
    return new Report(data.resolve("report"));
  }

  ExportFolder exports() {
    return new ExportFolder(data.resolve("exports"));
  }

  /** The warehouse that serves. */
  Warehouse warehouse() {
    return Warehouse.open(servingFile());
  }

  /** The file of the warehouse that serves. */
  Path servingFile() {
    return publication()
        .serving()
        .orElseThrow(
            () ->
                new WarehouseException(
                    "no warehouse is published under " + data + " yet; 'keruen run' makes one",
                    null));
  }
}
