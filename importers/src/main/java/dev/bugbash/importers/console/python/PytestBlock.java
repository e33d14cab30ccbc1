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

  private static final Pattern LOCATION =
      Pattern.compile("^((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.\\w{1,6}):\\d+: ?.*$");
  private static final Pattern NATIVE = Pattern.compile("^ *File \"([^\"]{1,400})\", line \\d+");
  private static final Pattern TYPED =
      Pattern.compile(
          "^([A-Za-z_][\\w.]*(?:Error|Exception|Interrupt|Exit|Warning|Failed))(?::.*)?$");

  /** As pytest names what failed: {@code TestClass.test_name[parameters]}, or a path. */
  final String title;

  final Outcome outcome;
  private final Evidence trace = new Evidence();
  private final Evidence captured = new Evidence();
  private final PytestMessage message = new PytestMessage();
  private String file = "";
  private String lastTyped = "";
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
    this.file = header.startsWith("ERROR collecting ") ? what : "";
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
      }
      return;
    }
    Matcher m = line.indexOf(':') > 0 ? LOCATION.matcher(line) : null;
    if (m != null && m.matches()) {
      file = file.isEmpty() ? m.group(1) : file;
    } else if (mayBeTyped(line) && TYPED.matcher(line).matches()) {
      lastTyped = line;
    }
  }

  private static boolean mayBeTyped(String line) {
    int colon = line.indexOf(':');
    char last = line.charAt((colon < 0 ? line.length() : Math.max(1, colon)) - 1);
    return "rntdg".indexOf(last) >= 0;
  }

  /** The file that its trace begins in; empty where none is told. */
  String file() {
    return file;
  }

  Headline headline(String shortSummary) {
    String said = message.of(trace.toString());
    if (said.isEmpty()) {
      said = !lastTyped.isEmpty() ? lastTyped : isRaw() ? trace.toString() : shortSummary;
    }
    return PytestHeadline.of(said, trace.toString());
  }

  /** What {@code pytest.fail} says without a traceback. */
  private boolean isRaw() {
    return file.isEmpty() && !trace.isEmpty();
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
