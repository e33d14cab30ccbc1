package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tests since the last package ended; which package theirs is only its last line tells. */
final class GoPackage {
  private static final Pattern LOCATED =
      Pattern.compile("^\\s+\\S+\\.go:\\d+: .*|^\\s+Error Trace:.*");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("\\s*|PASS|FAIL|exit status \\d+|coverage: .*");
  private static final Pattern PANIC =
      Pattern.compile(
          "^(?:panic: |fatal error: |SIG[A-Z]+: |signal: |unexpected fault address|runtime: goroutine stack exceeds).*");

  private final Log log;
  private final Map<String, Test> tests = new LinkedHashMap<>();
  private final Evidence around = new Evidence();
  private Optional<Test> last = Optional.empty();
  private Optional<Test> running = Optional.empty();
  private boolean panics;
  private boolean failed;
  private boolean any;

  private static final class Test {
    private final String name;
    private final Evidence output = new Evidence();
    private Optional<Outcome> outcome = Optional.empty();

    Test(String name) {
      this.name = name;
    }
  }

  GoPackage(Log log) {
    this.log = log;
  }

  boolean isOpen() {
    return any;
  }

  boolean hasTests() {
    return !tests.isEmpty();
  }

  boolean isRunning(String name) {
    Test test = tests.get(name);
    return test != null && test.outcome.isEmpty();
  }

  void begins(String name) {
    any = true;
    Test known = tests.get(name);
    if (known != null && known.outcome.isPresent()) {
      tests.remove(name);
      tests.put(name + "\u0000" + tests.size(), known);
    }
    goesOn(name);
  }

  void goesOn(String name) {
    Test test = tests.computeIfAbsent(name, Test::new);
    running = Optional.of(test);
    last = Optional.empty();
  }

  void ended(String name, Outcome outcome, int indentation) {
    any = true;
    Test test = tests.get(name);
    if (test == null || test.outcome.isPresent()) {
      if (test != null) {
        tests.remove(name);
        tests.put(name + "\u0000" + tests.size(), test);
      }
      test = new Test(name);
      tests.put(name, test);
    }
    test.outcome = Optional.of(outcome);
    last = Optional.of(test);
    running = Optional.empty();
  }

  void output(String line) {
    if (!any && running.isEmpty()) {
      around.add(line);
      return;
    }
    panics |= any && mayPanic(line) && PANIC.matcher(line).matches();
    if (panics || (last.isEmpty() && running.isEmpty())) {
      around.add(line);
    }
    boolean indented = line.startsWith(" ") || line.startsWith("\t");
    if (running.isPresent()) {
      running.get().output.add(line);
    } else if (last.isPresent() && indented && !panics) {
      last.get().output.add(line);
    } else if (last.isPresent() && !panics && !line.isEmpty()) {
      around.add(line);
    }
  }

  private static boolean mayPanic(String line) {
    return line.startsWith("panic: ")
        || line.startsWith("fatal error: ")
        || line.startsWith("SIG")
        || line.startsWith("signal: ")
        || line.startsWith("unexpected fault")
        || line.startsWith("runtime: ");
  }

  void failed() {
    failed = true;
  }

  void end(String name, boolean ok) {
    boolean red = false;
    boolean neverEnded = false;
    boolean blamed = panics && blame();
    for (Test test : tests.values()) {
      neverEnded |= test.outcome.isEmpty();
      red |= test.outcome.isEmpty() || test.outcome.get().red();
      emit(name, test);
    }
    if (!ok && (!red || (panics && !neverEnded && !blamed))) {
      String text = around.toString();
      broke(name, text);
    }
  }

  private void broke(String name, String text) {
    String said = said(text);
    log.broke(name, "(package)", type(said), said, text);
  }

  private static String type(String said) {
    return said.startsWith("panic: ") ? "panic" : "";
  }

  /** A test that panics is told to have failed before the panic is printed. */
  private boolean blame() {
    Optional<Test> failed =
        last.filter(test -> test.output.isEmpty() && test.outcome.filter(Outcome::red).isPresent());
    failed.ifPresent(test -> Evidence.lines(around.toString()).forEach(test.output::add));
    return failed.isPresent();
  }

  /** The line of a panic says most; otherwise the first. */
  private static String said(String text) {
    return text.lines()
        .filter(line -> mayPanic(line) && PANIC.matcher(line).matches())
        .findFirst()
        .or(() -> text.lines().filter(line -> !SAYS_NOTHING.matcher(line).matches()).findFirst())
        .orElse("FAIL");
  }

  private void emit(String suite, Test test) {
    TestId id = TestId.of(suite, test.name);
    if (test.outcome.isPresent() && test.outcome.get() == Outcome.PASSED) {
      log.result(Result.passed(id, Duration.ZERO));
      return;
    }
    ResultBuilder builder = new ResultBuilder(id);
    String output = test.output.toString();
    if (test.outcome.isEmpty()) {
      String text = panics ? around.toString() : output;
      String said = panics ? said(text) : "it started and never ended";
      builder.failure(type(said), said, text, output);
    } else if (test.outcome.get().red()) {
      boolean panicked = mayPanic(output) && PANIC.matcher(Evidence.firstLine(output)).matches();
      String said = panicked ? said(output) : message(output);
      builder.failure(type(said), said, panicked ? output : "", output);
    } else if (test.outcome.get() == Outcome.SKIPPED) {
      builder.because(message(output));
    }
    log.result(builder.endAttempt(test.outcome.orElse(Outcome.ERROR)).result());
  }

  /** From the first line that says where. */
  private static String message(String output) {
    StringBuilder message = new StringBuilder();
    for (String line : Evidence.lines(output)) {
      if (message.length() > 0 || isLocated(line)) {
        message.append(message.length() == 0 ? "" : "\n").append(line.strip());
      }
    }
    return message.length() == 0 ? output.strip() : message.toString();
  }

  private static boolean isLocated(String line) {
    return line.length() <= 1_000
        && (line.contains(".go:") || line.contains("Error Trace:"))
        && LOCATED.matcher(line).matches();
  }

  /** No package's line came. */
  void endOfLog() {
    if (!any) {
      return;
    }
    tests.values().forEach(test -> emit("", test));
    if (panics) {
      broke("go test", around.toString());
    } else {
      boolean cut =
          tests.values().stream()
              .noneMatch(test -> test.outcome.isPresent() && test.outcome.get().red());
      if (cut || !failed) {
        log.brokeOff("go test", "(session)", "the log ends before the package does");
      }
    }
  }
}
