package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the lines of tests and of packages. */
final class GoScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final int MOST_BUILDS = 200;
  private final Log log;
  private final Map<String, Evidence> builds = new HashMap<>();

  /** Packages whose build is told: what comes then is of another. */
  private final Set<String> told = new HashSet<>();

  private GoPackage current;
  private String building = "";
  private boolean started;
  private int unsaid;

  GoScanner(Log log) {
    this.log = log;
    this.current = new GoPackage(log);
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public void line(String raw) {
    String line = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    char first = line.isEmpty() ? '\n' : line.charAt(0);
    boolean taken =
        switch (first) {
          case '=' -> line.startsWith("=== ") && running(line);
          case '-', ' ' -> line.indexOf("--- ") >= 0 && ended(line);
          case 'o', 'F' -> ofPackage(line);
          case 'P' -> current.isOpen() && line.equals("PASS");
          case '#' -> build(line);
          default -> started && line.indexOf("--- ") > 0 && inTheMiddle(line);
        };
    if (!taken) {
      if (!building.isEmpty() && first != '\n') {
        builds.computeIfAbsent(building, key -> new Evidence()).add(line);
      }
      current.output(line);
    }
  }

  private boolean running(String line) {
    int space = line.indexOf(' ', 4);
    String word = space < 0 ? "" : line.substring(4, space);
    String name = space < 0 ? "" : line.substring(space).strip();
    if (name.isEmpty()
        || !(word.equals("RUN")
            || word.equals("CONT")
            || word.equals("NAME")
            || word.equals("PAUSE"))) {
      return false;
    }
    boolean known =
        name.startsWith("Test")
            || name.startsWith("Example")
            || name.startsWith("Fuzz")
            || name.startsWith("Benchmark");
    if (!started && !known) {
      return false;
    }
    started = true;
    building = "";
    if (word.equals("RUN")) {
      current.begins(name);
    } else {
      current.goesOn(name);
    }
    return true;
  }

  private boolean ended(String line) {
    Optional<GoEnd> end = GoEnd.of(line);
    end.ifPresent(this::ended);
    return end.isPresent();
  }

  private void ended(GoEnd end) {
    started = true;
    building = "";
    if (!end.word().equals("BENCH")) {
      Outcome outcome = GoConsole.STATUSES.outcome(end.word()).orElse(Outcome.ERROR);
      current.ended(end.name(), outcome, end.indentation());
    }
  }

  /** Output without an end of line stands before the word. */
  private boolean inTheMiddle(String line) {
    int at = line.indexOf("--- ");
    Optional<GoEnd> end = GoEnd.of(line.substring(at)).filter(e -> current.isRunning(e.name()));
    if (end.isPresent()) {
      current.output(line.substring(0, at));
      ended(end.get());
    }
    return end.isPresent();
  }

  private boolean ofPackage(String line) {
    if (line.equals("FAIL")) {
      boolean open = current.isOpen();
      current.failed();
      return open;
    }
    LineCursor at = new LineCursor(line, 0);
    boolean ok = at.take("ok");
    if (!(ok || at.take("FAIL")) || at.blanks() == 0 || at.ended()) {
      return false;
    }
    String name = at.word();
    at.blanks();
    String rest = at.rest();
    if (!tellsTime(rest) && !line.startsWith("FAIL\t")) {
      return false;
    }
    started = true;
    building = "";
    packageEnded(name, ok, rest);
    return true;
  }

  /** {@code 0.005s}, {@code (cached)}, {@code [build failed]}. */
  private static boolean tellsTime(String rest) {
    if (rest.startsWith("(cached)") || (rest.startsWith("[") && rest.indexOf(']') > 0)) {
      return true;
    }
    int end = 0;
    while (end < rest.length()
        && (rest.charAt(end) == '.' || LineCursor.isDigit(rest.charAt(end)))) {
      end++;
    }
    return end > 0 && rest.startsWith("s", end);
  }

  private void packageEnded(String name, boolean ok, String rest) {
    if (ok) {
      unsaid += current.hasTests() ? 0 : 1;
    } else if (rest.contains("failed]")) {
      broken(name, rest);
      return;
    }
    current.end(name, ok);
    current = new GoPackage(log);
  }

  private void broken(String name, String rest) {
    Evidence text = builds.getOrDefault(name, new Evidence());
    for (Map.Entry<String, Evidence> each : builds.entrySet()) {
      boolean variant =
          each.getKey().startsWith(name + "_test") || each.getKey().startsWith(name + " ");
      text = text.isEmpty() && variant ? each.getValue() : text;
    }
    String all = text.isEmpty() && !builds.isEmpty() ? anyBuild() : text.toString();
    String first = all.lines().filter(line -> !line.startsWith("# ")).findFirst().orElse(rest);
    log.broke(name, "(build)", "", first, all);
    if (builds.containsKey(name)) {
      told.add(name);
    }
  }

  private String anyBuild() {
    StringBuilder all = new StringBuilder();
    builds.values().stream().limit(5).forEach(each -> all.append(each).append('\n'));
    return all.toString();
  }

  /** {@code # package} stands above what the compiler says. */
  private boolean build(String line) {
    if (!line.startsWith("# ") || (line.indexOf(' ', 2) > 0 && !line.endsWith("]"))) {
      return false;
    }
    int end = line.indexOf(' ', 2);
    String name = line.substring(2, end < 0 ? line.length() : end);
    if (told.remove(name)) {
      builds.remove(name);
    }
    if (builds.size() < MOST_BUILDS || builds.containsKey(name)) {
      builds.computeIfAbsent(name, key -> new Evidence());
      building = name;
    }
    return false;
  }

  @Override
  public void end() {
    current.endOfLog();
    if (unsaid > 0) {
      log.warn(
          log.line(), unsaid + " packages of go passed without saying how many tests they have");
    }
  }
}
