package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.PytestHeadline;
import dev.bugbash.importers.outcome.PytestMessage;
import dev.bugbash.model.Outcome;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of {@code FAILURES} or {@code ERRORS}: its title, and the text below it. */
final class PytestBlock {
  /** What xdist prints above a failure, of the worker that it happened in. */
  private static final String WORKER = " -- Python ";

  private static final String FAILED = "Failed: ";

  private static final Pattern CRASHED =
      Pattern.compile("^worker '[^']{1,100}' crashed while running '(.{1,1000})'$");
  private static final Pattern LOCATION =
      Pattern.compile("^((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.\\w{1,6}):\\d+: ?.*$");
  private static final Pattern NATIVE = Pattern.compile("^ *File \"([^\"]{1,400})\", line \\d+");
  private static final Pattern TYPED =
      Pattern.compile(
          "^([A-Za-z_][\\w.]*(?:Error|Exception|Interrupt|Exit|Warning|Failed))(?::.*)?$");

  /** As pytest names what failed: {@code TestClass.test_name[parameters]}, or a path. */
  private String title;

  final Outcome outcome;
  private final boolean collecting;
  private final Evidence trace = new Evidence();
  private final Evidence captured = new Evidence();
  private final PytestMessage message = new PytestMessage();
  private String file = "";
  private String lastTyped = "";

  /** Whether there is more than what {@code pytest.fail} says without a traceback. */
  private boolean located;

  private boolean inCaptured;

  PytestBlock(String header) {
    String what = header;
    boolean error = header.startsWith("ERROR ");
    for (String kind :
        new String[] {"ERROR at setup of ", "ERROR at teardown of ", "ERROR collecting "}) {
      what = header.startsWith(kind) ? header.substring(kind.length()) : what;
    }
    this.title = what;
    this.outcome = error ? Outcome.ERROR : Outcome.FAILED;
    this.collecting = header.startsWith("ERROR collecting ");
    this.file = collecting ? what : "";
  }

  void line(String line) {
    if (line.startsWith("---") && line.contains(" Captured ")) {
      inCaptured = true;
    }
    if (inCaptured) {
      captured.add(line);
      return;
    }
    if (trace.isEmpty() && line.startsWith("[gw") && line.contains(WORKER)) {
      return;
    }
    Matcher crash = line.startsWith("worker '") ? CRASHED.matcher(line) : null;
    if (crash != null && trace.isEmpty() && crash.find()) {
      PytestId test = PytestId.of(crash.group(1));
      title = test.title();
      file = test.file();
    }
    trace.add(line);
    if (!message.line(line)) {
      locate(line);
    }
  }

  private void locate(String line) {
    if (line.isEmpty() || line.length() > 1_000) {
      return;
    }
    if (line.startsWith("  ")) {
      Matcher m = line.contains("File \"") ? NATIVE.matcher(line) : null;
      if (m != null && m.find() && file.isEmpty()) {
        file = m.group(1);
        located = true;
      }
      return;
    }
    Matcher m = line.indexOf(':') > 0 ? LOCATION.matcher(line) : null;
    if (m != null && m.matches()) {
      file = file.isEmpty() ? m.group(1) : file;
      located = true;
    } else if (mayBeTyped(line) && TYPED.matcher(line).matches()) {
      lastTyped = line;
    }
  }

  private static boolean mayBeTyped(String line) {
    int colon = line.indexOf(':');
    char last = line.charAt((colon < 0 ? line.length() : Math.max(1, colon)) - 1);
    return "rntdg".indexOf(last) >= 0;
  }

  String title() {
    return title;
  }

  /** Whether its lines are what the test printed. */
  boolean capturing() {
    return inCaptured;
  }

  /** The file that its trace begins in; empty where none is told. */
  String file() {
    return file;
  }

  Headline headline(String shortSummary) {
    String text = trace.toString();
    String said = message.of(text);
    if (said.isEmpty()) {
      said = !lastTyped.isEmpty() ? lastTyped : unmarked(text, shortSummary);
    }
    return PytestHeadline.of(said, text);
  }

  /** What {@code pytest.fail} says without a traceback; of a file that does not load, nothing. */
  private String unmarked(String text, String shortSummary) {
    if (text.isEmpty() || (located && !collecting)) {
      return shortSummary;
    }
    boolean failed = shortSummary.startsWith(FAILED);
    return collecting ? "" : failed ? FAILED + text : text;
  }

  String stack() {
    return trace.toString();
  }

  String output() {
    return captured.toString();
  }

  boolean mentions(String path) {
    return file.endsWith(path) || path.endsWith(file) || trace.toString().contains(path);
  }
}
