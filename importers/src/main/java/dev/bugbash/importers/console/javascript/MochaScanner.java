package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the tests and the epilogue of Mocha. Only the epilogue proves that it is Mocha. */
final class MochaScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final int MOST_HELD = 50_000;
  private static final Pattern HOOK = Pattern.compile("\"(?:before|after)(?: each| all)?\" hook");

  private final Log log;
  private final Titles titles = new Titles();
  private MochaNames names = new MochaNames();
  private Optional<Session> open = Optional.empty();
  private Optional<MochaFailure> failure = Optional.empty();
  private boolean started;
  private boolean epilogue;

  /** Whether anything follows the totals, which Mocha ends with a blank line. */
  private boolean complete;

  private int failing;
  private int hooks;
  private int next;

  MochaScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started || names.sure();
  }

  @Override
  public void line(String line) {
    if (line.length() > LONGEST) {
      return;
    }
    if (line.isEmpty() || line.charAt(0) != ' ') {
      complete = true;
      failure.ifPresent(each -> each.text().add(line));
      return;
    }
    int mark = Titles.indentation(line);
    if ((line.endsWith("ing") || line.endsWith(")")) && total(line, mark)) {
      return;
    }
    if (epilogue && failing > 0) {
      failureLine(line, mark);
    } else {
      spec(line, mark, line.charAt(Math.min(line.length() - 1, mark)));
    }
  }

  /** {@code 12 passing (3s)}, {@code 1 pending}, {@code ✖ 2 failing}. */
  private boolean total(String line, int mark) {
    boolean ticked = "✓✔√✖".indexOf(line.charAt(Math.min(line.length() - 1, mark))) >= 0;
    LineCursor at = new LineCursor(line, ticked ? mark + 1 : mark);
    if (ticked && !at.take(" ")) {
      return false;
    }
    String count = at.number();
    if (count.isEmpty() || count.length() > 9 || !at.take(" ")) {
      return false;
    }
    String word = at.take("passing") ? "passing" : at.rest();
    boolean known =
        word.equals("passing")
            ? at.ended() || isTime(at)
            : word.equals("pending") || word.equals("failing");
    if (known) {
      total(Counts.number(count), word);
    }
    return known;
  }

  /** {@code (12ms)}, {@code (3s)}, {@code (1m)}. */
  private static boolean isTime(LineCursor at) {
    boolean number = at.take(" (") && at.decimal();
    at.take(" ");
    boolean minutes = at.take("m");
    return number && (at.takeEither("s", "h") || minutes) && at.take(")") && at.ended();
  }

  private void total(int count, String word) {
    boolean passing = word.equals("passing");
    if (passing && (epilogue || open.isPresent())) {
      finish();
    }
    if (open.isEmpty()) {
      Session session = new Session(log, "mocha");
      open = Optional.of(session);
      names.passed().forEach(test -> session.ended(test, Outcome.PASSED));
      names.pending().forEach(test -> session.ended(test, Outcome.SKIPPED));
      session.claim(Outcome.PASSED, 0);
    }
    started = true;
    epilogue = true;
    complete = false;
    switch (word) {
      case "passing" -> open.get().claim(Outcome.PASSED, count);
      case "pending" -> open.get().claim(Outcome.SKIPPED, count);
      default -> {
        failing = count;
        next = 1;
      }
    }
  }

  private void spec(String line, int mark, char c) {
    boolean tick = c == '✓' || c == '✔';
    if (tick && open.isPresent() && epilogue && failing == 0) {
      finish();
    }
    if (names.size() > MOST_HELD || mark < 2) {
      return;
    }
    String test = tick || c == '√' || c == '-' ? marked(line, mark) : numbered(line, mark);
    if (test.isEmpty()) {
      if (line.length() < 300) {
        titles.describe(line, mark);
      }
    } else if (c == '-') {
      names.pending(named(mark, test));
    } else if (LineCursor.isDigit(c)) {
      names.failed(named(mark, test));
    } else {
      String name = Titles.withoutTime(test, "0123456789");
      names.passed(named(mark, name.isEmpty() ? test : name));
    }
  }

  private TestId named(int mark, String name) {
    return TestId.of("", titles.of(mark, name));
  }

  /** What stands behind a tick or a dash; empty where it is none of a test. */
  private static String marked(String line, int mark) {
    LineCursor at = new LineCursor(line, mark + 1);
    boolean pending = line.charAt(mark) == '-';
    return at.take(" ") && (!pending || at.atText()) ? at.rest() : "";
  }

  /** What stands behind {@code 1) }; empty where nothing does. */
  private static String numbered(String line, int mark) {
    LineCursor at = new LineCursor(line, mark);
    return at.digits() > 0 && at.take(") ") && at.atText() ? at.rest() : "";
  }

  /** {@code 1) Suite}, deeper ones on lines of their own, the last of them with a colon. */
  private void failureLine(String line, int mark) {
    String title = mark < 2 || mark > 4 ? "" : numbered(line, mark);
    if (!title.isEmpty() && line.startsWith(next + ")", mark)) {
      endFailure();
      next++;
      failure = Optional.of(new MochaFailure(title));
    } else {
      failure.ifPresent(each -> each.line(line));
    }
  }

  private void endFailure() {
    failure.ifPresent(
        each -> {
          String all = each.text().toString();
          if (HOOK.matcher(each.title()).find()) {
            hooks++;
            log.broke("", each.title(), "", JsMessage.of(all), all);
          } else {
            TestId test = TestId.of("", each.title());
            names.settled(test);
            ResultBuilder builder = new ResultBuilder(test).failure("", JsMessage.of(all), all);
            open.ifPresent(session -> session.result(builder.endAttempt(Outcome.FAILED).result()));
          }
        });
    failure = Optional.empty();
  }

  private void finish() {
    endFailure();
    open.ifPresent(
        session -> {
          session.claim(Outcome.FAILED, failing - hooks);
          if (complete) {
            session.end();
          } else {
            session.brokeOff();
          }
        });
    open = Optional.empty();
    names = new MochaNames();
    titles.clear();
    epilogue = false;
    failing = 0;
    hooks = 0;
  }

  /** Without an epilogue only what is surely Mocha's is told. */
  @Override
  public void end() {
    if (open.isEmpty() && names.sure()) {
      Session session = new Session(log, "mocha");
      names.passed().forEach(test -> session.ended(test, Outcome.PASSED));
      names.pending().forEach(test -> session.ended(test, Outcome.SKIPPED));
      names.failed().forEach(test -> session.ended(test, Outcome.FAILED));
      session.brokeOff();
    }
    finish();
  }
}
