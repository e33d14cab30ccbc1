package dev.bugbash.importers.console.php;

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

/** Finds the numbered blocks and the summary of PHPUnit. */
final class PhpunitScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final Pattern THERE =
      Pattern.compile(
          "^There (?:was|were) \\d+ (?:\\w+ )?(failure|error|skipped test|incomplete test|risky test|warning|[a-z -]+?)s?:$");
  private static final String NUMBER =
      "^(\\d{1,6})\\) ([\\w\\\\]+)(?:::(\\S+)( with data set (?:#\\d+|\".*?\"))?)?";
  private static final Pattern NUMBERED = Pattern.compile(NUMBER + "$");

  /** For a line that ends with a bracket; it has the arguments, or what failed in the test. */
  private static final Pattern WITH_ARGUMENTS = Pattern.compile(NUMBER + "(?: \\(.*)?$");

  private static final Pattern TOTAL = Pattern.compile("^Tests: \\d{1,9}, Assertions: \\d.*$");
  private static final Pattern OK =
      Pattern.compile("^OK \\((\\d{1,9}) tests?, \\d+ assertions?\\)$");
  private static final Pattern PLACE =
      Pattern.compile("^\\S.*\\.(?:php|phpt):\\d+$|^phpvfscomposer:.*");
  private static final Pattern TYPED = Pattern.compile("^([A-Z]\\w*(?:\\\\\\w+)*): (.*)$");

  private final Log log;
  private Optional<Session> open = Optional.empty();
  private Optional<TestId> test = Optional.empty();
  private Optional<Outcome> section = Optional.empty();
  private Evidence text = new Evidence();
  private boolean started;

  PhpunitScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("PTO");
  }

  @Override
  public boolean idle() {
    return open.isEmpty();
  }

  @Override
  public void line(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      test.ifPresent(id -> text.add(line));
      return;
    }
    char first = line.charAt(0);
    if (first == 'P' && line.startsWith("PHPUnit ") && line.contains(" by Sebastian Bergmann")) {
      finish();
      session();
    } else if (line.startsWith("Tests: ") && TOTAL.matcher(line).matches()) {
      total(Counts.after(line));
    } else if (line.startsWith("OK (") && OK.matcher(line).matches()) {
      Counts none = Counts.after("");
      summary(Counts.before(line).of("tests", "test"), none);
    } else if (open.isPresent()) {
      within(line, first);
    }
  }

  private void within(String line, char first) {
    Matcher there = line.startsWith("There w") ? THERE.matcher(line) : null;
    if (there != null && there.matches()) {
      endOfBlock();
      section(there.group(1));
    } else if (first == 'N' && line.equals("No tests executed!")) {
      summary(0, Counts.after(""));
    } else if (line.equals("--")
        || line.equals("FAILURES!")
        || line.equals("ERRORS!")
        || line.startsWith("OK, but ")
        || line.equals("WARNINGS!")) {
      endOfBlock();
    } else if (section.isPresent() && first >= '0' && first <= '9' && numbered(line)) {
      return;
    } else {
      test.ifPresent(id -> text.add(line));
    }
  }

  private Session session() {
    started = true;
    open = open.isEmpty() ? Optional.of(new Session(log, "phpunit")) : open;
    return open.get();
  }

  private void section(String kind) {
    section =
        switch (kind) {
          case "failure" -> Optional.of(Outcome.FAILED);
          case "error" -> Optional.of(Outcome.ERROR);
          case "skipped test", "incomplete test" -> Optional.of(Outcome.SKIPPED);
          default -> Optional.empty();
        };
  }

  private boolean numbered(String line) {
    Matcher m = (line.endsWith(")") ? WITH_ARGUMENTS : NUMBERED).matcher(line);
    if (!m.matches()) {
      return false;
    }
    endOfBlock();
    String name = m.group(3) == null ? "" : m.group(3) + (m.group(4) == null ? "" : m.group(4));
    test = Optional.of(TestId.of(m.group(2), name));
    text = new Evidence();
    return true;
  }

  private void endOfBlock() {
    if (test.isPresent() && section.isPresent()) {
      Outcome outcome = section.get();
      String all = text.toString();
      ResultBuilder builder = new ResultBuilder(test.get());
      String message = message(all);
      if (outcome.red()) {
        Matcher typed = TYPED.matcher(Evidence.firstLine(message));
        boolean isTyped = outcome == Outcome.ERROR && typed.matches();
        String type = isTyped ? typed.group(1) : "";
        builder.failure(type, isTyped ? message.substring(type.length() + 2) : message, all);
      } else {
        builder.because(message);
      }
      session().result(builder.endAttempt(outcome).result());
    }
    test = Optional.empty();
    text = new Evidence();
  }

  private static String message(String all) {
    StringBuilder message = new StringBuilder();
    for (String line : Evidence.lines(all)) {
      if (line.length() < 1_000 && line.contains("php") && PLACE.matcher(line).matches()) {
        break;
      }
      message.append(message.length() == 0 ? "" : "\n").append(line);
    }
    return message.toString().strip();
  }

  private void total(Counts counts) {
    summary(counts.of("tests"), counts);
  }

  private void summary(int tests, Counts counts) {
    endOfBlock();
    int failed = counts.of("failures");
    int errors = counts.of("errors");
    int skipped = counts.of("skipped", "incomplete");
    Session session = session();
    session.claim(Outcome.FAILED, failed);
    session.claim(Outcome.ERROR, errors);
    session.claim(Outcome.SKIPPED, skipped);
    session.claim(Outcome.PASSED, tests - failed - errors - skipped);
    session.end();
    open = Optional.empty();
    section = Optional.empty();
  }

  private void finish() {
    endOfBlock();
    open.ifPresent(Session::brokeOff);
    open = Optional.empty();
    section = Optional.empty();
  }

  @Override
  public void end() {
    finish();
  }
}
