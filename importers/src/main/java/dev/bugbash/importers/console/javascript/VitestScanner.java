package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the failures and the summary of Vitest. */
final class VitestScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final Pattern RUN = Pattern.compile("^ ?(?:RUN|DEV) +v\\d+\\.\\S+ .*$");
  private static final Pattern FAIL = Pattern.compile("^ ?(?:FAIL|❌) +(\\S.*)$");
  private static final Pattern TEST =
      Pattern.compile(
          "^ +([✓√×✗↓□]) ((?:\\|[^|]*\\| )?\\S+\\.[cm]?[jt]sx?) > (.*?)(?: \\[.*\\])?(?: \\d+ ?ms)?$");
  private static final Pattern TESTS =
      Pattern.compile("^ *Tests +(?:(?:\\d+ \\w+|no tests)(?: \\| )?)+.*$");
  private static final Pattern SUMMED = Pattern.compile("^ *Test Files +(.*)$");
  private static final Pattern UNHANDLED =
      Pattern.compile("^⎯+ (?:Unhandled (?:Rejection|Error|Exception)|Uncaught Exception) .*$");

  private final Log log;
  private final Set<String> told = new HashSet<>();
  private final Namesakes namesakes = new Namesakes();
  private final List<String> titles = new ArrayList<>();
  private Optional<Session> open = Optional.empty();
  private Evidence text = new Evidence();
  private int failed = Integer.MAX_VALUE;
  private boolean started;
  private boolean summed;
  private boolean unhandled;
  private boolean ofSuites;

  VitestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("RDF");
  }

  @Override
  public boolean idle() {
    return open.isEmpty();
  }

  @Override
  public void line(String line) {
    int length = line.length();
    if (length < 4 || length > LONGEST) {
      if (!titles.isEmpty() || unhandled) {
        text.add(line);
      }
      return;
    }
    char first = line.charAt(0);
    boolean may =
        first == ' '
            || first == 'R'
            || first == 'F'
            || first == '⎯'
            || first == 'D'
            || first == 'T';
    if (!may || !taken(line)) {
      if (open.isPresent() && (!titles.isEmpty() || unhandled)) {
        text.add(line);
      }
    }
  }

  private boolean taken(String line) {
    int mark = Titles.indentation(line);
    if (open.isEmpty() && "RDF❌".indexOf(line.charAt(Math.min(mark, line.length() - 1))) < 0) {
      return false;
    }
    String plain = line.stripLeading();
    if ((plain.startsWith("RUN ") || plain.startsWith("DEV ")) && RUN.matcher(line).matches()) {
      finish();
      session();
      return true;
    }
    if (plain.startsWith("FAIL ") && (open.isPresent() || plain.contains(" > "))) {
      return fail(line);
    }
    if (open.isEmpty()) {
      return false;
    }
    if (plain.startsWith("⎯")) {
      return ruled(line);
    }
    if (plain.startsWith("Test")
        && (SUMMED.matcher(line).matches() || TESTS.matcher(line).matches())) {
      return summary(line, plain.startsWith("Tests"));
    }
    if (titles.isEmpty() && line.indexOf(" > ") > 0) {
      return verbose(line);
    }
    return false;
  }

  private Session session() {
    started = true;
    if (open.isEmpty()) {
      open = Optional.of(new Session(log, "vitest"));
    }
    return open.get();
  }

  private boolean fail(String line) {
    Matcher m = FAIL.matcher(line);
    if (!m.matches()) {
      return false;
    }
    session();
    if (!text.isEmpty()) {
      endBlock();
    }
    titles.add(m.group(1).strip());
    return true;
  }

  private boolean ruled(String line) {
    boolean heads = UNHANDLED.matcher(line).matches();
    endBlock();
    unhandled = heads;
    ofSuites =
        line.contains(" Failed Suites ")
            || (ofSuites && !line.contains(" Failed Tests ") && !heads);
    return true;
  }

  private void endBlock() {
    String all = text.toString();
    text = new Evidence();
    if (unhandled && !all.isBlank()) {
      log.broke("vitest", "(unhandled error)", "", JsMessage.of(all), all);
    }
    unhandled = false;
    titles.forEach(title -> failed(VitestTitle.of(title), all));
    titles.clear();
  }

  private void failed(VitestTitle title, String all) {
    String message = JsMessage.of(all);
    boolean first = told.add(title.toString());
    if (title.names().isEmpty() || ofSuites) {
      if (first) {
        log.broke(
            title.file(), title.names().isEmpty() ? "(suite)" : title.names(), "", message, all);
      }
      return;
    }
    Result result =
        new ResultBuilder(title.test())
            .failure("", message, all)
            .endAttempt(Outcome.FAILED)
            .result();
    if (first) {
      session().result(result);
    } else {
      namesakes.add(result);
    }
  }

  private boolean verbose(String line) {
    Matcher m = TEST.matcher(line);
    if (!m.matches()) {
      return false;
    }
    Outcome outcome = VitestConsole.STATUSES.outcome(m.group(1)).orElse(Outcome.ERROR);
    if (!outcome.red()) {
      session().ended(VitestTitle.of(m.group(2) + " > " + m.group(3)).test(), outcome);
    }
    return true;
  }

  private boolean summary(String line, boolean ofTests) {
    if (!titles.isEmpty() && !text.isEmpty() && !ofTests && line.startsWith("  ")) {
      endBlock();
    }
    endBlock();
    if (ofTests) {
      Counts counts = Counts.before(line);
      Session session = session();
      failed = counts.of("failed");
      session.claim(Outcome.FAILED, failed);
      session.claim(Outcome.PASSED, counts.of("passed"));
      session.claim(Outcome.SKIPPED, counts.of("skipped", "todo"));
      summed = true;
    } else if (Counts.before(line).of("failed") > 0 && !log.red()) {
      log.broke("vitest", "(suite)", "", line.strip() + ", the log does not show how", "");
    }
    return true;
  }

  private void finish() {
    endBlock();
    open.ifPresent(
        session -> {
          namesakes.tell(session, failed);
          if (summed) {
            session.end();
          } else {
            session.brokeOff();
          }
        });
    open = Optional.empty();
    summed = false;
    failed = Integer.MAX_VALUE;
    told.clear();
  }

  @Override
  public void end() {
    finish();
  }
}
