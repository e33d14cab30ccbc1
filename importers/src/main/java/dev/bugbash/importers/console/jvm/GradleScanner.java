package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tests of Gradle, the totals of its tasks, and how the build ended. */
final class GradleScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final Pattern TASK =
      Pattern.compile(
          "^(?:> Task )?(:\\w[\\w:.-]*+)(?: (FAILED|UP-TO-DATE|NO-SOURCE|FROM-CACHE|SKIPPED))?$");
  private static final Pattern TEST =
      Pattern.compile(
          "^(?:Gradle Test Run \\S+ > Gradle Test Executor \\d+ > )?(\\S.*?) > (.+) (PASSED|FAILED|SKIPPED)(?: \\([\\d.hms ]+\\))?$");
  private static final Pattern TOTAL =
      Pattern.compile(
          "^(\\d{1,9}) tests? completed(?:, (\\d{1,9}) failed)?(?:, (\\d{1,9}) skipped)?$");

  private final Log log;
  private final GradleCompilation compilation = new GradleCompilation();
  private Optional<Session> open = Optional.empty();
  private Optional<TestId> red = Optional.empty();
  private Evidence text = new Evidence();
  private Evidence wrong = new Evidence();
  private boolean started;
  private boolean tasks;
  private boolean ended;
  private boolean failed;
  private boolean inWrong;

  GradleScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with(">:B*" + Beginnings.DIGITS).orEndingWith("D)");
  }

  @Override
  public boolean idle() {
    return red.isEmpty() && !inWrong && !compilation.isOpen();
  }

  @Override
  public void line(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      red.ifPresent(test -> text.add(line));
      return;
    }
    compilation.line(line);
    char first = line.charAt(0);
    if (inWrong) {
      inWrong(line, first);
    } else if (first == '>' || first == ':') {
      task(line);
    } else if (first == 'B' && (started || line.startsWith("BUILD ")) && built(line)) {
      endOfTest();
    } else if (first == '*' && line.startsWith("* What went wrong:")) {
      endOfTest();
      started = true;
      inWrong = true;
    } else if (first >= '0' && first <= '9' && line.contains(" completed") && total(line)) {
      endOfTest();
    } else if (first == ' ' || first == '\t') {
      red.ifPresent(test -> text.add(line));
    } else if (line.endsWith("D") || line.endsWith(")")) {
      test(line);
    } else {
      endOfTest();
    }
  }

  private void task(String line) {
    Matcher m = TASK.matcher(line);
    if (m.matches()
        && (line.startsWith("> Task ")
            || m.group(1).indexOf(':', 1) > 0
            || started
            || line.matches(":(?:compile|process|test|classes|jar).*"))) {
      endOfTest();
      if (ended) {
        finish();
      }
      started = true;
      tasks = true;
      compilation.task(m.group(1));
      if (m.group(1).toLowerCase(java.util.Locale.ROOT).contains("test") && m.group(2) == null) {
        endOfSession();
      }
    }
  }

  private void test(String line) {
    Matcher m = line.indexOf(" > ") > 0 ? TEST.matcher(line) : null;
    if (m == null || !m.matches()) {
      endOfTest();
      return;
    }
    endOfTest();
    started = true;
    Outcome outcome = GradleConsole.STATUSES.outcome(m.group(3)).orElse(Outcome.ERROR);
    TestId test = TestId.of(m.group(1), m.group(2));
    if (outcome.red()) {
      red = Optional.of(test);
      text = new Evidence();
    } else {
      session().ended(test, outcome);
    }
  }

  private Session session() {
    if (open.isEmpty()) {
      open = Optional.of(new Session(log, "gradle"));
    }
    return open.get();
  }

  private void endOfTest() {
    if (red.isEmpty()) {
      return;
    }
    red.ifPresent(
        test -> {
          GradleTrace trace = GradleTrace.of(text.toString());
          session()
              .result(
                  new ResultBuilder(test)
                      .failure("", trace.message(), trace.text())
                      .endAttempt(Outcome.FAILED)
                      .result());
        });
    red = Optional.empty();
    text = new Evidence();
  }

  private boolean total(String line) {
    Matcher m = TOTAL.matcher(line);
    if (!m.matches()) {
      return false;
    }
    endOfTest();
    started = true;
    int all = Counts.number(m.group(1));
    int reds = m.group(2) == null ? 0 : Counts.number(m.group(2));
    int skipped = m.group(3) == null ? 0 : Counts.number(m.group(3));
    session().claim(Outcome.FAILED, reds);
    session().claim(Outcome.SKIPPED, skipped);
    session().claim(Outcome.PASSED, all - reds - skipped);
    endOfSession();
    return true;
  }

  private void endOfSession() {
    open.ifPresent(Session::end);
    open = Optional.empty();
  }

  private boolean built(String line) {
    boolean green = line.startsWith("BUILD SUCCESSFUL");
    boolean broken = line.startsWith("BUILD FAILED");
    if (!green && !broken) {
      return false;
    }
    ended = true;
    failed = broken;
    return started;
  }

  private void inWrong(String line, char first) {
    if (first == '*' || line.startsWith("BUILD ")) {
      inWrong = false;
      endOfWrong();
      if (first == 'B') {
        built(line);
      }
    } else {
      wrong.add(line);
    }
  }

  private void endOfWrong() {
    String all = wrong.toString();
    wrong = new Evidence();
    boolean ofTests =
        all.contains("There were failing tests") || all.contains("There were failing specs");
    if (!all.isEmpty() && !(ofTests && log.red())) {
      broke(all);
    }
  }

  private void broke(String all) {
    int quote = all.indexOf('\'');
    int end = all.indexOf('\'', quote + 1);
    boolean ofTask = all.startsWith("Execution failed for task") && end > 0;
    String task = ofTask ? all.substring(quote + 1, end) : "gradle";
    String printed = compilation.taken(task);
    String text = printed.isEmpty() ? all : printed + "\n\n" + all;
    log.broke(task, "(build)", "", CompilerError.first(text).orElseGet(() -> said(all)), text);
  }

  private static String said(String all) {
    return all.lines()
        .filter(each -> each.startsWith("> "))
        .findFirst()
        .map(each -> each.substring(2))
        .orElse("");
  }

  private void finish() {
    endOfTest();
    endOfSession();
    if (inWrong) {
      endOfWrong();
    }
    if (tasks && !ended) {
      log.brokeOff("gradle", "(build)", "the log ends before the build does");
    } else if (failed && started && !log.red()) {
      log.brokeOff("gradle", "(build)", "BUILD FAILED");
    }
    ended = false;
    failed = false;
    tasks = false;
    inWrong = false;
    compilation.forget();
  }

  @Override
  public void end() {
    if (started) {
      finish();
    }
  }
}
