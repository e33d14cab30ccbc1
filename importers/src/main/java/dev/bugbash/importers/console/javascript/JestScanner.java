package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files, the tests and the summary of Jest. */
final class JestScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final Pattern FILE =
      Pattern.compile(
          "^ ?(PASS|FAIL) {1,2}(?:\\S+ )?(\\S*[./\\\\]\\S+?\\.\\w+)(?: \\([\\d.]+ ?m?s(?:, .*)?\\))?$");
  private static final Pattern OF_GO = Pattern.compile("\\.(?:Test|Example|Fuzz|Benchmark)");
  private static final Pattern SCRIPT = Pattern.compile("\\.[cm]?[jt]sx?$");
  private static final String MARKS = "✓✕○✎√×";

  private final Log log;
  private final Titles titles = new Titles();
  private final Map<String, TestId> reds = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private Optional<Session> open = Optional.empty();
  private String file = "";
  private String block = "";
  private Evidence text = new Evidence();
  private boolean started;
  private boolean again;
  private boolean summed;

  JestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("PF");
  }

  @Override
  public boolean idle() {
    return open.isEmpty();
  }

  @Override
  public void line(String line) {
    int length = line.length();
    if (length > LONGEST || length == 0) {
      if (!block.isEmpty()) {
        text.add(line);
      }
      return;
    }
    char first = line.charAt(0);
    if ((first == 'P' || first == 'F' || first == ' ') && file(line)) {
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    if (first == 'T' && line.startsWith("Tests: ")) {
      summary(line);
    } else if (first == 'T' && line.startsWith("Test Suites: ")) {
      endBlock();
      suites(line);
    } else if (first == 'S' && line.startsWith("Summary of all failing tests")) {
      endBlock();
      again = true;
    } else if (line.startsWith("  ● ")) {
      endBlock();
      block = line.substring(4).strip();
    } else if (!block.isEmpty()) {
      text.add(line);
    } else if (first == ' ') {
      verbose(line);
    }
  }

  /** gotestsum writes {@code PASS acme.dev/shop/money.TestParse/12.34_EUR (0.00s)}. */
  private static boolean isOfGo(String file) {
    return OF_GO.matcher(file).find() && !SCRIPT.matcher(file).find();
  }

  private boolean file(String line) {
    if (!line.startsWith("PASS ")
        && !line.startsWith("FAIL ")
        && !line.startsWith(" PASS ")
        && !line.startsWith(" FAIL ")) {
      return false;
    }
    Matcher m = FILE.matcher(line.stripTrailing());
    if (!m.matches() || isOfGo(m.group(2))) {
      return false;
    }
    endBlock();
    flush();
    if (summed) {
      finish();
    }
    if (open.isEmpty()) {
      open = Optional.of(new Session(log, "jest"));
      started = true;
    }
    file = m.group(2);
    titles.clear();
    return true;
  }

  /** A line of a describe block or of a test. */
  private void verbose(String line) {
    int mark = Titles.indentation(line);
    LineCursor at = new LineCursor(line, mark + 1);
    if (mark == line.length() || MARKS.indexOf(line.charAt(mark)) < 0 || !at.take(" ")) {
      titles.describe(line, mark);
      return;
    }
    at.takeEither("skipped ", "todo ");
    String name = Titles.withoutTime(at.rest(), "0123456789.,");
    if (again || isCount(name)) {
      return;
    }
    Outcome outcome =
        JestConsole.STATUSES.outcome(line.substring(mark, mark + 1)).orElse(Outcome.ERROR);
    TestId test = TestId.of(file, titles.of(mark, name));
    if (outcome.red()) {
      reds.put(test.toString(), test);
    } else {
      open.ifPresent(session -> session.ended(test, outcome));
    }
  }

  /** {@code 3 tests}, of those that were passed over. */
  private static boolean isCount(String name) {
    LineCursor at = new LineCursor(name, 0);
    return at.digits() > 0 && at.take(" test") && (at.take("s") || at.ended()) && at.ended();
  }

  private void result(ResultBuilder builder, Outcome outcome) {
    open.ifPresent(session -> session.result(builder.endAttempt(outcome).result()));
  }

  private void endBlock() {
    String title = block;
    Evidence evidence = text;
    block = "";
    text = new Evidence();
    boolean noTest =
        title.isEmpty()
            || title.equals("Console")
            || title.startsWith("Console ")
            || title.startsWith("Deprecat")
            || title.startsWith("Validation Warning");
    if (noTest || !told.add(file + "\n" + title)) {
      return;
    }
    String all = evidence.toString();
    if (title.equals("Test suite failed to run")) {
      log.broke(file, "(suite)", "", JsMessage.of(all), all);
      return;
    }
    TestId test = TestId.of(file, title.replace(" › ", " "));
    reds.remove(test.toString());
    result(new ResultBuilder(test).failure("", JsMessage.of(all), all), Outcome.FAILED);
  }

  /** Red tests whose text did not come. */
  private void flush() {
    reds.values()
        .forEach(
            test -> {
              if (told.add(test.suite() + "\n" + test.name())) {
                result(new ResultBuilder(test).failure("", "", ""), Outcome.FAILED);
              }
            });
    reds.clear();
  }

  private void suites(String line) {
    int failed = line.contains("failed") ? Counts.before(line).of("failed") : 0;
    if (failed > 0 && !log.red() && reds.isEmpty()) {
      log.broke(
          "jest", "(suite)", "", failed + " test suites failed, the log does not show how", "");
    }
  }

  private void summary(String line) {
    endBlock();
    flush();
    Counts counts = Counts.before(line);
    Session session = open.orElseThrow();
    session.claim(Outcome.FAILED, counts.of("failed"));
    session.claim(Outcome.PASSED, counts.of("passed"));
    session.claim(Outcome.SKIPPED, counts.of("skipped", "pending", "todo"));
    summed = true;
  }

  private void finish() {
    flush();
    open.ifPresent(
        session -> {
          if (summed) {
            session.end();
          } else {
            session.brokeOff();
          }
        });
    open = Optional.empty();
    summed = false;
    again = false;
    told.clear();
  }

  @Override
  public void end() {
    endBlock();
    finish();
  }
}
