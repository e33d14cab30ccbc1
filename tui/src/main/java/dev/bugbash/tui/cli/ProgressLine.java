package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.print.Phrase;
import java.io.PrintWriter;
import java.util.function.Supplier;

/** One line on the terminal that says how far a long work is, and goes away at its end. */
final class ProgressLine implements AutoCloseable {
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

  void reading(int done, int of, int failures) {
    show(
        () ->
            done < of
                ? Phrase.of(
                    "Reading %,d of %s, %s",
                    done, Phrase.count(of, "file"), Phrase.count(failures, "failure"))
                : "Categorizing " + Phrase.count(failures, "failure"));
  }

  void running(int done, int of, int red) {
    show(() -> Phrase.of("Ran %,d of %s, %,d red", done, Phrase.count(of, "test"), red));
  }

  void indexing(long failures) {
    show(() -> "Indexing " + Phrase.count(failures, "failure"));
  }

  private synchronized void show(Supplier<String> text) {
    long now = System.nanoTime();
    if (visible && now >= next) {
      next = now + PAUSE_NANOS;
      shown = true;
      terminal.print(CLEAR + text.get());
      terminal.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }

  synchronized void clear() {
    if (shown) {
      terminal.print(CLEAR);
      terminal.flush();
      shown = false;
    }
  }
}
