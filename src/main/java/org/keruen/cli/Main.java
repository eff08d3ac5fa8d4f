package org.keruen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.keruen.spec.SpecException;
import org.keruen.warehouse.WarehouseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code keruen}. */
@Command(
    name = "keruen",
    description = "Regional trade figures of spreadsheets and articles, in one DuckDB warehouse.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RunCommand.class,
      QueryCommand.class,
      ResolveCommand.class,
      ExplainCommand.class,
      InspectCommand.class,
      StatusCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      RollbackCommand.class,
      PruneCommand.class
    })
public final class Main {

  /** Exit code for a wrong command line. */
  static final int USAGE = 64;

  /** Exit code for a broken configuration, a full disk, a missing inbox. */
  static final int BROKEN = 40;

  private Main() {}

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"keruen " + (version == null ? "development" : version)};
    }
  }

  public static void main(String[] args) {
    // UTF-8 whatever the locale says: names of partners come in five scripts.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
    System.setErr(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    int exit = run(args);
    System.out.flush();
    System.exit(exit);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no date as 2026-01-31");
    }
  }

  /** Runs a command line and gives its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.registerConverter(LocalDate.class, Main::date);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof SpecException
              || e instanceof WarehouseException
              || e instanceof java.io.UncheckedIOException
              || e instanceof java.io.IOException) {
            command.getErr().println("keruen: " + e.getMessage());
            return BROKEN;
          }
          throw e;
        });
    line.setParameterExceptionHandler(
        (e, parsed) -> {
          e.getCommandLine().getErr().println("keruen: " + e.getMessage());
          e.getCommandLine().usage(e.getCommandLine().getErr());
          return USAGE;
        });
    if (args.length == 0) {
      line.usage(System.out);
      return USAGE;
    }
    return line.execute(args);
  }
}
