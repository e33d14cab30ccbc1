package dev.bugbash.importers.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The traceback of a group of exceptions as Python draws it: bars before every line, a rule with a
 * number before each exception in the group.
 */
final class ExceptionGroupTrace {
  static final String BEGINNING = "+ Exception Group Traceback (most recent call last):";

  private static final int MOST_TOLD = 20;

  /** What each rule is followed by; the first is the group's own. */
  private final List<StringBuilder> said = new ArrayList<>(List.of(new StringBuilder()));

  private boolean alone = true;
  private boolean inFrames = true;

  private ExceptionGroupTrace() {}

  /** Type and message: of the one exception in it, otherwise of the group and of each in it. */
  static String said(String text) {
    ExceptionGroupTrace trace = new ExceptionGroupTrace();
    text.lines().map(String::strip).forEach(trace::line);
    List<String> all =
        trace.said.stream().map(each -> each.toString().strip()).filter(s -> !s.isEmpty()).toList();
    if (all.isEmpty() || trace.alone) {
      return all.isEmpty() ? "" : all.get(all.size() - 1);
    }
    Stream<String> members = all.stream().skip(1).limit(MOST_TOLD).flatMap(s -> s.lines().limit(1));
    return Stream.concat(Stream.of(all.get(0)), members).collect(Collectors.joining("\n"));
  }

  private void line(String line) {
    if (isRule(line)) {
      alone &= !line.contains("--- 2 ---");
      said.add(new StringBuilder());
      inFrames = true;
    } else if (line.startsWith("|")) {
      content(line.substring(Math.min(2, line.length())));
    }
  }

  private static boolean isRule(String line) {
    return line.startsWith("+-");
  }

  private void content(String line) {
    StringBuilder open = said.get(said.size() - 1);
    if (line.endsWith("Traceback (most recent call last):")) {
      open.setLength(0);
      inFrames = true;
    } else if (!inFrames || !(line.isBlank() || line.startsWith(" "))) {
      inFrames = false;
      open.append(line).append('\n');
    }
  }
}
