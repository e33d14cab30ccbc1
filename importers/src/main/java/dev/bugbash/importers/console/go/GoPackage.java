package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoFraming;
import dev.bugbash.importers.outcome.GoProcess;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tests since the last package ended; which package theirs is only its last line tells. */
final class GoPackage {
  /** Last lines of a package's output that are its message. */
  private static final int FEW = 12;

  private static final String EXIT = "exit status ";
  private static final Pattern DEATH =
      Pattern.compile(
          "^(?:panic: |fatal error: |SIG[A-Z]+: |signal: |unexpected fault address|runtime: goroutine stack exceeds).*");

  private final Log log;
  private final Consumer<Result> sink;
  private final Map<String, GoTest> tests = new LinkedHashMap<>();
  private Evidence around = new Evidence();
  private Optional<GoTest> last = Optional.empty();
  private Optional<GoTest> running = Optional.empty();
  private Optional<GoTest> died = Optional.empty();
  private String exit = "";
  private boolean apart;
  private boolean dies;
  private boolean failed;
  private boolean verbose;
  private boolean any;

  /**
   * @param sink where results go
   */
  GoPackage(Log log, Consumer<Result> sink) {
    this.log = log;
    this.sink = sink;
  }

  boolean isOpen() {
    return any;
  }

  boolean hasTests() {
    return !tests.isEmpty();
  }

  /** Whether such a line may end a test, behind what that printed. */
  boolean mayEnd(GoEnd end) {
    GoTest test = tests.get(end.name());
    return verbose ? test != null && test.isOpen() : end.tellsFailure();
  }

  void begins(String name) {
    any = true;
    verbose = true;
    goesOn(name).begins();
  }

  GoTest goesOn(String name) {
    GoTest test = tests.computeIfAbsent(name, GoTest::new);
    running = Optional.of(test);
    last = Optional.empty();
    return test;
  }

  void ended(String name, Outcome outcome) {
    any = true;
    apart = false;
    GoTest test = tests.computeIfAbsent(name, GoTest::new);
    test.ends(outcome);
    last = Optional.of(test);
    running = Optional.empty();
  }

  void output(String line) {
    if (GoFraming.isFraming(line)) {
      exit = line.startsWith(EXIT) ? line.strip() : exit;
      return;
    }
    if (!dies && any && isDeath(line)) {
      dies = true;
      died = running.or(() -> last.filter(test -> blamed(test, line)));
    }
    if (!dies && running.isPresent()) {
      running.get().prints(line);
    } else if (!dies && last.isPresent() && isOf(last.get(), line)) {
      last.get().prints(line);
    } else {
      apart |= !line.isBlank();
      around.add(line);
    }
  }

  /** Go shows what a test logged indented below its end, and what an example printed as it is. */
  private static boolean isOf(GoTest test, String line) {
    return line.startsWith(" ") || line.startsWith("\t") || test.isRedExample();
  }

  /** A test that panics is told to have failed before the panic is printed. */
  private boolean blamed(GoTest test, String line) {
    boolean ofTest = line.startsWith("panic: ") && !line.startsWith("panic: test timed out");
    return ofTest && test.isRed() && !apart && (test.isSilent() || line.contains(" [recovered"));
  }

  static boolean isDeath(String line) {
    return mayBeDeath(line) && DEATH.matcher(line).matches();
  }

  private static boolean mayBeDeath(String line) {
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

  /** The end of its output is missing. */
  void cut() {
    any = true;
    failed = false;
  }

  void end(String name, boolean ok) {
    boolean red = emit(name);
    if (!ok && (!red || (dies && died.isEmpty()))) {
      broke(name);
    }
  }

  private void tellDeath() {
    died.ifPresent(test -> Evidence.lines(around.toString()).forEach(test::prints));
  }

  /** What a test printed, which something else tells of; empty where it is not here. */
  String take(String name) {
    GoTest test = tests.remove(name);
    if (test == null) {
      return "";
    }
    if (died.equals(Optional.of(test))) {
      tellDeath();
      takeRest();
    }
    last = Optional.empty();
    running = Optional.empty();
    any = !tests.isEmpty();
    return test.text();
  }

  /** Forgets the tests that something else tells of. */
  void forget(Predicate<String> told) {
    tests.keySet().stream().filter(told).toList().forEach(this::take);
    if (tests.isEmpty()) {
      takeRest();
    }
  }

  /** All tests, which something else tells of. */
  Map<String, GoTest> takeAll() {
    tellDeath();
    Map<String, GoTest> all = new LinkedHashMap<>(tests);
    tests.clear();
    return all;
  }

  /** What belongs to no test; the package is then as new. */
  String takeRest() {
    String rest = died.isPresent() ? "" : around.toString();
    around = new Evidence();
    last = Optional.empty();
    running = Optional.empty();
    died = Optional.empty();
    exit = "";
    dies = false;
    failed = false;
    verbose = false;
    any = !tests.isEmpty();
    return rest;
  }

  /** Tells the tests; whether any is red. */
  private boolean emit(String name) {
    tellDeath();
    GoProcess death = new GoProcess();
    death.saw(GoFailure.of(around.toString()));
    tests.values().stream().filter(GoTest::isOpen).forEach(test -> death.sawOpen(test.failure()));
    death.exited(exit);
    boolean red = false;
    for (GoTest test : tests.values()) {
      Result result = test.result(name, death);
      red |= result.outcome().red();
      sink.accept(result);
    }
    return red;
  }

  private void broke(String name) {
    String text = around.toString();
    GoFailure why = GoFailure.of(text);
    String said = why.type().isEmpty() ? end(why.message()) : why.message();
    String silent = exit.isEmpty() ? GoProcess.PACKAGE_FAILED : exit;
    String message = said.isEmpty() ? silent : said;
    sink.accept(Outside.failure(name, "(package)", why.type(), message, why.stack(), text));
  }

  private static String end(String text) {
    List<String> lines = text.lines().toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - FEW))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** No package's line came. */
  void endOfLog() {
    if (!any) {
      return;
    }
    boolean red = tests.values().stream().anyMatch(GoTest::isRed);
    emit("");
    if (dies) {
      broke("go test");
    } else if (!red || !failed) {
      log.brokeOff("go test", "(session)", "the log ends before the package does");
    }
  }
}
