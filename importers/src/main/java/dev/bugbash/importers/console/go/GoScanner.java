package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the lines of tests and of packages. */
final class GoScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final List<String> ECHOES =
      List.of("WARN invalid TestEvent: ", "bad output from test2json: ");
  private final Log log;
  private final GoBuilds builds;
  private final Gotestsum sum;
  private final Set<String> echoes = new HashSet<>();
  private GoPackage current;
  private String unfinished = "";
  private boolean started;
  private int unsaid;

  GoScanner(Log log) {
    this.log = log;
    this.builds = new GoBuilds(this::tell);
    this.sum = new Gotestsum(log);
    this.current = new GoPackage(log, this::tell);
  }

  /** Why a package is red of itself, or was not built, gotestsum may tell better below. */
  private void tell(Result result) {
    boolean built =
        !result.failures().isEmpty() && !result.failures().get(0).message().startsWith("[");
    if (result.outside() && (result.test().name().equals("(package)") || !built)) {
      sum.hold(result);
    } else {
      sum.saw(result);
      log.result(result);
    }
  }

  @Override
  public boolean started() {
    return started || sum.started() || builds.hasUnloaded();
  }

  @Override
  public void line(String raw) {
    String line = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    if (!unfinished.isEmpty()) {
      packageEnded(unfinished, false, "");
      unfinished = "";
    }
    if (sum.takes(line, current)) {
      builds.pause();
      return;
    }
    boolean taken = taken(line) || echo(line) || (line.indexOf("--- ") > 0 && inTheMiddle(line));
    if (!taken && (!builds.takes(line) || current.isOpen())) {
      current.output(line);
    }
  }

  private boolean taken(String line) {
    return switch (line.isEmpty() ? '\n' : line.charAt(0)) {
      case '=' -> line.startsWith("=== ") && running(line);
      case '-', ' ' -> line.indexOf("--- ") >= 0 && ended(line);
      case 'o', 'F' -> !sum.streams() && ofPackage(line);
      case 'P' -> current.isOpen() && line.equals("PASS");
      default -> false;
    };
  }

  /** gotestsum shows twice what go prints of a package that was not built. */
  private boolean echo(String line) {
    Optional<String> echoed =
        ECHOES.stream()
            .filter(line::startsWith)
            .map(each -> line.substring(each.length()))
            .findAny();
    echoed.filter(echoes::add).ifPresent(this::ofPackage);
    return echoed.isPresent();
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
    builds.pause();
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
    builds.pause();
    if (!end.word().equals("BENCH")) {
      Outcome outcome = GoConsole.STATUSES.outcome(end.word()).orElse(Outcome.ERROR);
      current.ended(end.name(), outcome);
    }
  }

  /** Output without an end of line stands before the word. */
  private boolean inTheMiddle(String line) {
    int at = line.lastIndexOf("--- ");
    Optional<GoEnd> end = GoEnd.of(line.substring(at)).filter(current::mayEnd);
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
    boolean whole = at.blanks() > 0;
    String rest = at.rest();
    if (!tellsTime(rest) && !line.startsWith("FAIL\t")) {
      return false;
    }
    started = true;
    builds.pause();
    if (whole) {
      packageEnded(name, ok, rest);
    } else {
      unfinished = name; // The log may be cut within the name.
    }
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
    }
    if (!ok && rest.contains("failed]")) {
      builds.broken(name, rest);
    } else {
      current.end(name, ok);
    }
    current = new GoPackage(log, this::tell);
  }

  @Override
  public void end() {
    if (!unfinished.isEmpty()) {
      current.cut();
    }
    boolean cut = current.isOpen();
    current.endOfLog();
    builds.end();
    sum.end(cut);
    if (unsaid > 0) {
      log.warn(
          log.line(), unsaid + " packages of go passed without saying how many tests they have");
    }
  }
}
