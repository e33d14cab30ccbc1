package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tests and the epilogue of Mocha. Only the epilogue proves that it is Mocha. */
final class MochaScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final int MOST_HELD = 50_000;
  private static final Pattern TOTAL =
      Pattern.compile(
          "^ +(?:[✓✔√✖] )?(\\d{1,9}) (passing|pending|failing)(?: \\([\\d.]+ ?m?[smh]\\))?$");
  private static final Pattern PASSED =
      Pattern.compile("^( {2,})[✓✔√] (.+?)(?: \\(\\d+ ?m?s\\))?$");
  private static final Pattern PENDING = Pattern.compile("^( {2,})- (\\S.*)$");
  private static final Pattern FAILED = Pattern.compile("^( {2,})(\\d+)\\) (\\S.*)$");
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
  public Beginnings beginnings() {
    return Beginnings.ANY;
  }

  @Override
  public boolean idle() {
    return false;
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
    char c = line.charAt(Math.min(line.length() - 1, Titles.indentation(line)));
    boolean digit = c >= '0' && c <= '9';
    boolean total = line.endsWith("ing") && (digit || c == '✓' || c == '✔' || c == '✖');
    if (total || line.indexOf(" passing (") > 0) {
      Matcher m = TOTAL.matcher(line);
      if (m.matches()) {
        total(m);
        return;
      }
    }
    if (epilogue && failing > 0) {
      failureLine(line, digit);
    } else {
      spec(line, c, digit);
    }
  }

  private void total(Matcher m) {
    int count = Counts.number(m.group(1));
    boolean passing = m.group(2).equals("passing");
    if (passing && (epilogue || open.isPresent())) {
      finish();
    }
    if (open.isEmpty()) {
      open = Optional.of(new Session(log, "mocha"));
      names.passed().forEach(test -> result(test, Outcome.PASSED));
      names.pending().forEach(test -> result(test, Outcome.SKIPPED));
      open.get().claim(Outcome.PASSED, 0);
    }
    started = true;
    epilogue = true;
    complete = false;
    switch (m.group(2)) {
      case "passing" -> open.get().claim(Outcome.PASSED, count);
      case "pending" -> open.get().claim(Outcome.SKIPPED, count);
      default -> {
        failing = count;
        next = 1;
      }
    }
  }

  private void result(TestId test, Outcome outcome) {
    open.orElseThrow().result(new ResultBuilder(test).endAttempt(outcome).result());
  }

  private void spec(String line, char c, boolean digit) {
    if (open.isPresent() && epilogue && failing == 0 && (c == '✓' || c == '✔')) {
      finish();
    }
    if (names.size() > MOST_HELD) {
      return;
    }
    Matcher m =
        c == '✓' || c == '✔' || c == '√'
            ? PASSED.matcher(line)
            : c == '-' ? PENDING.matcher(line) : digit ? FAILED.matcher(line) : null;
    if (m == null || !m.matches()) {
      if (line.startsWith("  ") && line.length() < 300) {
        titles.describe(line);
      }
      return;
    }
    int indentation = m.group(1).length();
    if (c == '-') {
      names.pending(TestId.of("", titles.of(indentation, m.group(2))));
    } else if (digit) {
      names.failed(TestId.of("", titles.of(indentation, m.group(3))));
    } else {
      names.passed(TestId.of("", titles.of(indentation, m.group(2))));
    }
  }

  /** {@code 1) Suite}, deeper ones on lines of their own, the last of them with a colon. */
  private void failureLine(String line, boolean digit) {
    Matcher m = digit ? FAILED.matcher(line) : null;
    if (m != null
        && m.matches()
        && m.group(2).equals(String.valueOf(next))
        && m.group(1).length() <= 4) {
      endFailure();
      next++;
      failure = Optional.of(new MochaFailure(m.group(3)));
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
      names
          .passed()
          .forEach(t -> session.result(new ResultBuilder(t).endAttempt(Outcome.PASSED).result()));
      names
          .pending()
          .forEach(t -> session.result(new ResultBuilder(t).endAttempt(Outcome.SKIPPED).result()));
      names
          .failed()
          .forEach(t -> session.result(new ResultBuilder(t).endAttempt(Outcome.FAILED).result()));
      session.brokeOff();
    }
    finish();
  }
}
