package org.keruen.cli;

import java.io.PrintStream;
import org.keruen.night.NightListener;
import picocli.CommandLine;

/** Shows how a night goes on: a bar on a terminal, plain lines in a log. */
final class Progress implements NightListener {

  private static final int WIDTH = 30;

  private final PrintStream out;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
  private boolean open;

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void stage(String name) {
    if (!terminal) {
      out.println(name);
    }
  }

  @Override
  public synchronized void file(String name, int done, int total) {
    if (terminal) {
      int filled = done * WIDTH / total;
      out.printf(
          "\r[%s%s] %d/%d %-40.40s",
          "#".repeat(filled), " ".repeat(WIDTH - filled), done, total, name);
      out.flush();
      open = true;
    } else {
      out.println("ingest " + done + "/" + total + " " + name);
    }
  }

  /** Ends the bar's line. */
  void end() {
    if (open) {
      out.println();
    }
  }
}
