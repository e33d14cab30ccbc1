package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.PytestMessage;
import dev.bugbash.model.Outcome;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of {@code FAILURES} or {@code ERRORS}: its title, and the text below it. */
final class PytestBlock {
  private static final Pattern LOCATION =
      Pattern.compile("^(\\S[^:]{0,400}\\.\\w{1,6}):\\d+: ?(.*)$");
  private static final Pattern NATIVE = Pattern.compile("^ *File \"([^\"]{1,400})\", line \\d+");
  private static final Pattern TYPE = Pattern.compile("[A-Za-z_][\\w.]*");
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
  private String type = "";
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
      type = TYPE.matcher(m.group(2)).matches() ? m.group(2) : "";
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

  String message() {
    String said = message.of(trace.toString());
    return said.isEmpty() ? lastTyped : said;
  }

  /** The exception's type where the message does not begin with it. */
  String type() {
    String first = Evidence.firstLine(message());
    return TYPED.matcher(first).matches()
        ? ""
        : Optional.of(type).filter(t -> !t.equals("in")).orElse("");
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
