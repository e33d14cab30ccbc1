package dev.bugbash.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The screen of the built program on a board of its own, as a whole process in a pseudo terminal of
 * 200 × 50 cells (by {@code script} of util-linux), from the outside: the time from the start of
 * the process to the first frame, from a key to the end of the frame that it leads to, and the
 * memory. {@code ScreenBenchmark PROGRAM [FAILURES]}; without a number 100,000 failures of 5,000
 * faults.
 */
public final class ScreenBenchmark {
  private static final byte[] FRAME = "\u001B[?2026l".getBytes(StandardCharsets.US_ASCII);
  private static final int STARTS = 7;
  private static final int KEYS = 400;
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Process process;
  private final OutputStream keyboard;
  private final InputStream screen;
  private final long started = System.nanoTime();

  private ScreenBenchmark(Path program, Path board) throws IOException {
    String command =
        "stty rows 50 cols 200; exec " + program + " --board " + board + " triage --fresh";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qfec", command, "/dev/null").redirectErrorStream(true);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("LC_ALL", "C.UTF-8");
    process = builder.start();
    keyboard = process.getOutputStream();
    screen = process.getInputStream();
  }

  /** Prints a line for each thing that is measured. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: ScreenBenchmark PROGRAM [FAILURES]");
      return;
    }
    Path program = Path.of(args[0]).toAbsolutePath();
    int failures = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    Path folder = Files.createTempDirectory("bugbash-bench");
    try {
      Path board = folder.resolve("board");
      fill(program, board, folder.resolve("reports"), failures);
      starts(program, board);
      keys(program, board);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void fill(Path program, Path board, Path reports, int failures)
      throws IOException, InterruptedException {
    SyntheticReports.write(reports, failures, InventedFailures.ofFaults(failures / 19));
    Process importing =
        new ProcessBuilder(
                program.toString(), "--board", board.toString(), "import", reports.toString())
            .inheritIO()
            .start();
    if (importing.waitFor() != 0) {
      throw new IOException("the import failed");
    }
  }

  private static void starts(Path program, Path board) throws IOException, InterruptedException {
    double[] millis = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      ScreenBenchmark run = new ScreenBenchmark(program, board);
      run.frame();
      millis[i] = (System.nanoTime() - run.started) / 1e6;
      run.quit();
    }
    print("first frame", millis);
  }

  private static void keys(Path program, Path board) throws IOException, InterruptedException {
    ScreenBenchmark run = new ScreenBenchmark(program, board);
    run.frame();
    run.rest();
    print("j to the frame", run.press("j", KEYS));
    run.rest();
    print("page down to the frame", run.press("\u0004", KEYS / 4));
    run.rest();
    run.press("/", 1);
    print("a letter of a filter to the frame", run.type("assertionerror service"));
    System.out.println("memory: " + run.resident() + " MB at most");
    run.press("\u001B", 1);
    run.quit();
  }

  private double[] type(String text) throws IOException, InterruptedException {
    double[] millis = new double[text.length()];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = press(text.substring(i, i + 1), 1)[0];
      rest();
    }
    return millis;
  }

  /** Each key after the screen has come to rest. */
  private double[] press(String key, int times) throws IOException, InterruptedException {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      keyboard.write(key.getBytes(StandardCharsets.US_ASCII));
      keyboard.flush();
      frame();
      millis[i] = (System.nanoTime() - start) / 1e6;
      Thread.sleep(20 + i % 17);
      screen.skip(screen.available());
    }
    return millis;
  }

  /** Waits for the end of a frame. */
  private void frame() throws IOException {
    ByteArrayOutputStream last = new ByteArrayOutputStream();
    int at = 0;
    while (at < FRAME.length) {
      int b = screen.read();
      if (b < 0) {
        throw new IOException("the screen ended: " + last.toString(StandardCharsets.UTF_8));
      }
      last.write(b);
      at = b == FRAME[at] ? at + 1 : b == FRAME[0] ? 1 : 0;
    }
  }

  /** What follows in the background is drawn. */
  private void rest() throws IOException, InterruptedException {
    do {
      screen.skip(screen.available());
      Thread.sleep(300);
    } while (screen.available() > 0);
  }

  private void quit() throws IOException, InterruptedException {
    keyboard.write('q');
    keyboard.flush();
    screen.transferTo(OutputStream.nullOutputStream());
    process.waitFor();
  }

  /** Of the Java process below {@code script}. */
  private String resident() throws IOException {
    List<ProcessHandle> below = process.descendants().collect(Collectors.toList());
    String most = "?";
    for (ProcessHandle handle : below) {
      Path status = Path.of("/proc", Long.toString(handle.pid()), "status");
      Matcher m = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
      if (m.find()) {
        most = Long.toString(Long.parseLong(m.group(1)) / 1024);
      }
    }
    return most;
  }

  private static void print(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, 99th percentile %.1f ms, most %.1f ms (%d)%n",
        what,
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.99) - 1],
        millis[millis.length - 1],
        millis.length);
  }
}
