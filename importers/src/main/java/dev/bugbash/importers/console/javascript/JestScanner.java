package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the files, the tests and the summary of Jest. */
final class JestScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final String MARKS = "✓✕○✎√×";

  private final Log log;
  private final Titles titles = new Titles();
  private final Map<String, TestId> reds = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Namesakes namesakes = new Namesakes();
  private Optional<Session> open = Optional.empty();
  private Optional<JestBlock> block = Optional.empty();
  private String file = "";
  private int failed = Integer.MAX_VALUE;
  private boolean started;
  private boolean again;
  private boolean summed;

  /** Whether a reporter is at work that ends with a summary. */
  private boolean toBeSummed;

  /** Whether what follows is of no file. */
  private boolean over;

  private boolean afterBlank;

  JestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("PF:#");
  }

  @Override
  public boolean idle() {
    return open.isEmpty();
  }

  @Override
  public void line(String line) {
    if (block.isPresent() && JestBlock.holds(line)) {
      block.get().add(line);
    } else if (!line.isBlank() && line.length() <= LONGEST) {
      told(line);
    } else if (!line.isBlank()) {
      endBlock();
    }
    afterBlank = line.isBlank();
  }

  private void told(String line) {
    if (open.isPresent()) {
      endBlock();
    }
    Optional<JestHeading> heading =
        " PF:#".indexOf(line.charAt(0)) < 0 ? Optional.empty() : JestHeading.of(line);
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (open.isPresent()) {
      inSession(line);
    }
  }

  private void begin(JestHeading heading) {
    if (summed && !heading.errors()) {
      finish();
    }
    if (open.isEmpty()) {
      open = Optional.of(new Session(log, "jest"));
      started = true;
    }
    file = heading.file();
    toBeSummed |= !heading.ofGitHub();
    over = false;
    titles.clear();
  }

  private void inSession(String line) {
    if (line.startsWith("Tests: ")) {
      summary(line);
    } else if (line.startsWith("Test Suites: ")) {
      suites(line);
    } else if (line.startsWith("Summary of all failing tests")) {
      again = true;
      over = false;
    } else if (line.startsWith("FAIL ") || line.startsWith(" FAIL ")) {
      ofUnknownFile();
    } else if (JestBlock.begins(line)) {
      block = Optional.of(over ? JestBlock.printed() : JestBlock.below(line));
    } else if (afterBlank && JestBlock.beginsPrinted(line)) {
      block = Optional.of(JestBlock.printed());
    } else if (!over && line.startsWith(" ")) {
      verbose(line);
    }
  }

  /** A heading that was not understood; what follows is surely not of the file before. */
  private void ofUnknownFile() {
    file = "";
    titles.clear();
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

  private void endBlock() {
    Optional<JestBlock> ended = block;
    block = Optional.empty();
    ended.filter(JestBlock::ofTest).ifPresent(each -> failed(each.title(), each));
  }

  private void failed(String title, JestBlock each) {
    String text = each.text();
    String message = JsMessage.of(text);
    if (each.ofFile()) {
      if (told.add(file + "\n" + message)) {
        log.broke(file, "(suite)", "", message, text);
      }
      return;
    }
    TestId test = TestId.of(file, title.replace(" › ", " "));
    Result result =
        new ResultBuilder(test).failure("", message, text).endAttempt(Outcome.FAILED).result();
    reds.remove(test.toString());
    if (told.add(test.toString())) {
      open.ifPresent(session -> session.result(result));
    } else if (!again) {
      namesakes.add(result);
    }
  }

  /** Red tests whose text did not come. */
  private void flush() {
    for (TestId test : reds.values()) {
      ResultBuilder builder = new ResultBuilder(test).failure("", "", "");
      open.ifPresent(session -> session.result(builder.endAttempt(Outcome.FAILED).result()));
    }
    reds.clear();
  }

  private void suites(String line) {
    int red = line.contains("failed") ? Counts.before(line).of("failed") : 0;
    if (red > 0 && !log.red() && reds.isEmpty()) {
      log.broke("jest", "(suite)", "", red + " test suites failed, the log does not show how", "");
    }
  }

  private void summary(String line) {
    Counts counts = Counts.before(line);
    Session session = open.orElseThrow();
    failed = counts.of("failed");
    session.claim(Outcome.FAILED, failed);
    session.claim(Outcome.PASSED, counts.of("passed"));
    session.claim(Outcome.SKIPPED, counts.of("skipped", "pending", "todo"));
    summed = true;
    over = true;
  }

  private void finish() {
    flush();
    open.ifPresent(
        session -> {
          namesakes.tell(session, failed);
          if (summed || !toBeSummed) {
            session.end();
          } else {
            session.brokeOff();
          }
        });
    open = Optional.empty();
    failed = Integer.MAX_VALUE;
    summed = false;
    toBeSummed = false;
    again = false;
    told.clear();
  }

  @Override
  public void end() {
    endBlock();
    finish();
  }
}
