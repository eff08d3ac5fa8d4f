package org.keruen.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.keruen.publish.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report again from the warehouse that serves. */
@Command(
    name = "report",
    description = "Write the page about the published warehouse, as each night does.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Mixin private Folders folders;

  @Option(names = "--open", description = "show it in the browser")
  private boolean open;

  @Override
  public Integer call() throws IOException {
    Report report = folders.report();
    report.publish(folders.servingFile());
    System.out.println(report.page());
    if (open) {
      if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
        System.err.println("keruen: there is no desktop to open a browser on");
      } else {
        Desktop.getDesktop().browse(report.page().toUri());
      }
    }
    return 0;
  }
}
