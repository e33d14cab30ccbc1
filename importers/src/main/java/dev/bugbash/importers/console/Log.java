package dev.bugbash.importers.console;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.PythonTrace;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.ArrayList;
import java.util.List;

/** The log that is being read: where its scanners are, and where what they find goes. */
public final class Log {
  /** Lines before a place where something broke off, which are its evidence. */
  private static final int TAIL = 24;

  private static final int LONGEST = 500;

  private final ReportSink sink;
  private final String[] tail = new String[TAIL];
  private int number;
  private int kept;
  private int next;
  private boolean red;

  Log(ReportSink sink) {
    this.sink = sink;
  }

  void at(int line, String text) {
    number = line;
    tail[next] = text;
    next = next + 1 == TAIL ? 0 : next + 1;
    kept = Math.min(TAIL, kept + 1);
  }

  /** Of the line that is being read, from 1. */
  public int line() {
    return number;
  }

  /** Whether anything red has been found. */
  public boolean red() {
    return red;
  }

  public void result(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }

  /** Tests of which the log tells nothing but how many they were. */
  public void unnamed(Outcome outcome, int count, int line) {
    if (outcome.red()) {
      red = true;
    }
    sink.unnamed(outcome, count, line);
  }

  public void warn(int line, String message) {
    sink.warning(new Warning(line, message));
  }

  /**
   * Something broke outside any test, and the last lines are all that is known of it; where they
   * are a traceback of Python, that is why.
   */
  public void brokeOff(String where, String what, String message) {
    String lines = String.join("\n", lastLines());
    String died = PythonTrace.died(lines);
    result(
        died.isEmpty()
            ? Outside.failure(where, what, "", message, "", lines)
            : Outside.failure(where, what, "", died, lines, lines));
  }

  /** Something broke outside any test. */
  public void broke(String where, String what, String type, String message, String stack) {
    result(Outside.failure(where, what, type, message, stack));
  }

  /** The last lines up to the one that is being read, each of them cut where it is long. */
  public List<String> lastLines() {
    List<String> lines = new ArrayList<>(TAIL);
    for (int i = TAIL - kept; i < TAIL; i++) {
      String line = tail[(next + i) % TAIL];
      lines.add(line.substring(0, Math.min(line.length(), LONGEST)));
    }
    return lines;
  }
}
