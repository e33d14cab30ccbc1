package dev.bugbash.tui.terminal;

import dev.bugbash.tui.canvas.Size;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line discipline of the controlling terminal, by {@code stty}.
 *
 * @param saved settings as they were, in the form that {@code stty} reads back
 * @param size as it was
 */
record Tty(String saved, Size size) implements Line {
  static final File DEVICE = new File("/dev/tty");

  private static final Size USUAL = new Size(80, 24);
  private static final Pattern ROWS_COLUMNS = Pattern.compile("(\\d{1,5}) (\\d{1,5})");
  private static final String RAW = "stty -icanon -echo -isig -ixon min 1 time 0";

  /** Remembers the settings and switches to single, silent key strokes: one process for it all. */
  static Tty acquire() throws IOException {
    String answer = run("sh", "-c", "stty -g; stty size; " + RAW);
    List<String> lines = answer.lines().toList();
    if (lines.size() < 2 || !lines.get(0).matches("[0-9a-f:]+")) {
      throw new IOException("stty does not know this terminal: " + answer.strip());
    }
    return new Tty(lines.get(0), parse(lines.get(1)));
  }

  /** Whether standard output is a terminal; the JDK can't say before version 22. */
  static boolean standardOutput() throws IOException {
    return exit(new ProcessBuilder("test", "-t", "1").redirectOutput(Redirect.INHERIT).start())
        == 0;
  }

  static boolean standardInput() throws IOException {
    return exit(new ProcessBuilder("test", "-t", "0").redirectInput(Redirect.INHERIT).start()) == 0;
  }

  /** From the settings as they were, because whoever had the terminal may have left others. */
  @Override
  public void raw() throws IOException {
    run("sh", "-c", "stty " + saved + "; " + RAW);
  }

  @Override
  public void restore() throws IOException {
    run("stty", saved);
  }

  static Size askSize() throws IOException {
    return parse(run("stty", "size"));
  }

  /** Stops this process and the others of its job, as Ctrl-Z does; returns when they go on. */
  static void stop() throws IOException {
    run("sh", "-c", "kill -TSTP 0");
  }

  /** A serial line says {@code 0 0}: then the usual size. */
  private static Size parse(String answer) {
    Matcher m = ROWS_COLUMNS.matcher(answer.strip());
    if (!m.matches()) {
      return USUAL;
    }
    int rows = Integer.parseInt(m.group(1));
    int columns = Integer.parseInt(m.group(2));
    return rows == 0 || columns == 0 ? USUAL : new Size(columns, rows);
  }

  private static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectInput(DEVICE).redirectError(Redirect.DISCARD).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exit(process);
    return answer;
  }

  private static int exit(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
