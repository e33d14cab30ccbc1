package dev.bugbash.tui.cli;

import dev.bugbash.board.ReportImport;
import dev.bugbash.tui.cli.print.Counts;
import java.io.PrintWriter;

/** One line on the terminal that says how far an import is, and goes away at its end. */
final class ProgressLine implements ReportImport.Progress, AutoCloseable {
  private static final long PAUSE_NANOS = 100_000_000;
  private static final String CLEAR = "\r\033[K";

  private final PrintWriter terminal;
  private final boolean visible;
  private long next = System.nanoTime() + PAUSE_NANOS;
  private boolean shown;

  private ProgressLine(PrintWriter terminal, boolean visible) {
    this.terminal = terminal;
    this.visible = visible;
  }

  /** Shows nothing where there is no terminal, nor in the first moments. */
  static ProgressLine on(Environment environment) {
    return new ProgressLine(environment.out(), environment.terminal());
  }

  @Override
  public synchronized void at(int done, int of, int failures) {
    long now = System.nanoTime();
    if (!visible || now < next) {
      return;
    }
    next = now + PAUSE_NANOS;
    shown = true;
    terminal.print(
        CLEAR
            + (done < of
                ? "Reading %,d of %s, %s"
                    .formatted(done, Counts.of(of, "file"), Counts.of(failures, "failure"))
                : "Categorizing " + Counts.of(failures, "failure")));
    terminal.flush();
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }
}
