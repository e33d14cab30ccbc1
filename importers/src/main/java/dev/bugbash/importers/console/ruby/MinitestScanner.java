package dev.bugbash.importers.console.ruby;

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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the blocks and the summary of Minitest and of test-unit. */
final class MinitestScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final Pattern SUMMARY =
      Pattern.compile(
          "^(\\d{1,9}) (?:runs|tests), \\d+ assertions, (\\d{1,9}) failures, (\\d{1,9}) errors(.*)$");
  private static final List<String> KINDS =
      List.of("Failure:", "Error:", "Skipped:", "Omission:", "Pending:");
  private static final Pattern HEAD =
      Pattern.compile("^(?: +\\d+\\) )?(Failure|Error|Skipped|Omission|Pending):(?: (.*))?$");
  private static final Pattern MINITEST =
      Pattern.compile("^(\\S.*?)#(\\S.*?)(?: \\[(.*):(\\d+)\\])?:$");
  private static final Pattern UNIT =
      Pattern.compile("^([^()]+?)\\(([\\w:]+)\\)(?: \\[.*\\])?(?::(?: (.*))?)?$");
  private static final Pattern FRAME = Pattern.compile("\\S+\\.rb:\\d+:in .*|\\S+:\\d+:in [`'].*");
  private static final Pattern TYPED = Pattern.compile("^([A-Z]\\w*(?:::[A-Z]\\w*)*): (.*)$");

  private final Log log;
  private Optional<Session> open = Optional.empty();
  private Optional<TestId> test = Optional.empty();
  private Outcome outcome = Outcome.FAILED;
  private Evidence text = new Evidence();
  private boolean started;
  private boolean wantsName;

  MinitestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("#LFESOP" + Beginnings.DIGITS).orEndingWith(".S");
  }

  @Override
  public boolean idle() {
    return test.isEmpty() && !wantsName;
  }

  @Override
  public void line(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      blank(line);
      return;
    }
    char first = line.charAt(0);
    boolean digit = first >= '0' && first <= '9';
    if (digit && line.indexOf(" assertions, ") > 0 && summary(line)) {
      return;
    }
    if (line.startsWith("# Running") || line.startsWith("Loaded suite ")) {
      session();
    } else if (wantsName && named(line)) {
      wantsName = false;
    } else if (mayBeHead(line, first) && head(line)) {
      return;
    } else if (line.endsWith("= .") || line.endsWith("= S")) {
      verbose(line);
    } else if (line.startsWith("=======") || line.startsWith("Finished in ")) {
      endOfBlock();
    } else if (test.isPresent()) {
      text.add(line);
    }
  }

  /** A word stands first, or a number with a bracket, and nearly no frame of a stack trace. */
  private static boolean mayBeHead(String line, char first) {
    if (first == ' ') {
      int bracket = line.indexOf(") ");
      return bracket > 1
          && Character.isDigit(line.charAt(bracket - 1))
          && isKind(line, bracket + 2);
    }
    return isKind(line, 0);
  }

  private static boolean isKind(String line, int at) {
    for (String kind : KINDS) {
      if (line.startsWith(kind, at)) {
        return true;
      }
    }
    return false;
  }

  /** Blocks end with a blank line in Rails and before the next number in Minitest. */
  private void blank(String line) {
    if (test.isPresent()) {
      text.add(line);
    }
  }

  private Session session() {
    started = true;
    open = open.isEmpty() ? Optional.of(new Session(log, "minitest")) : open;
    return open.get();
  }

  private boolean head(String line) {
    Matcher m = HEAD.matcher(line);
    if (!m.matches()) {
      return false;
    }
    String rest = m.group(2) == null ? "" : m.group(2);
    boolean numbered = line.startsWith(" ");
    if (!rest.isEmpty() && !UNIT.matcher(rest).matches()) {
      return false;
    }
    if (rest.isEmpty() && !numbered && open.isEmpty()) {
      return false;
    }
    endOfBlock();
    outcome = MinitestConsole.STATUSES.outcome(m.group(1)).orElse(Outcome.ERROR);
    if (rest.isEmpty()) {
      wantsName = true;
    } else {
      Matcher unit = UNIT.matcher(rest);
      if (unit.matches()) {
        begin(TestId.of(unit.group(2), unit.group(1).strip()));
        text.add(unit.group(3) == null ? "" : unit.group(3));
      }
    }
    return true;
  }

  private boolean named(String line) {
    Matcher m = line.endsWith(":") && line.indexOf('#') > 0 ? MINITEST.matcher(line) : null;
    if (m != null && m.matches()) {
      begin(TestId.of(m.group(1), m.group(2)));
      return true;
    }
    Matcher unit = UNIT.matcher(line);
    if (unit.matches()) {
      begin(TestId.of(unit.group(2), unit.group(1).strip()));
      text.add(unit.group(3) == null ? "" : unit.group(3));
    }
    return true;
  }

  private void begin(TestId id) {
    session();
    test = Optional.of(id);
    text = new Evidence();
  }

  /** {@code CartTest#test_adds = 0.00 s = .}, of which the last character is seen already. */
  private void verbose(String line) {
    int end = line.length() - " s = .".length();
    int number = end;
    while (number > 0 && isOfNumber(line.charAt(number - 1))) {
      number--;
    }
    int name = number - " = ".length();
    int hash = hash(line, name);
    if (hash < 0
        || number == end
        || !line.startsWith(" s = ", end)
        || !line.startsWith(" = ", name)) {
      return;
    }
    endOfBlock();
    if (line.endsWith(".")) {
      TestId id = TestId.of(line.substring(0, hash), line.substring(hash + 1, name));
      session().ended(id, Outcome.PASSED);
    }
  }

  private static boolean isOfNumber(char c) {
    return c == '.' || LineCursor.isDigit(c);
  }

  /** Between a class and a test that end somewhere; -1 where none is. */
  private static int hash(String line, int end) {
    int hash = new LineCursor(line, 0).atText() ? line.indexOf('#', 1) : -1;
    while (hash > 0 && !new LineCursor(line, hash + 1).atText()) {
      hash = line.indexOf('#', hash + 1);
    }
    return hash + 1 < end ? hash : -1;
  }

  private void endOfBlock() {
    test.ifPresent(
        id -> {
          String all = text.toString();
          ResultBuilder builder = new ResultBuilder(id);
          if (outcome.red()) {
            String message = message(all);
            Matcher typed = TYPED.matcher(Evidence.firstLine(message));
            boolean isTyped = outcome == Outcome.ERROR && typed.matches();
            String type = isTyped ? typed.group(1) : "";
            builder.failure(type, isTyped ? message.substring(type.length() + 2) : message, all);
          } else {
            builder.because(message(all));
          }
          session().result(builder.endAttempt(outcome).result());
        });
    test = Optional.empty();
    wantsName = false;
  }

  private static boolean isSource(String plain) {
    LineCursor at = new LineCursor(plain, 0);
    return at.digits() > 0 && at.take(": ");
  }

  private static String message(String all) {
    StringBuilder message = new StringBuilder();
    for (String line : Evidence.lines(all)) {
      String plain = line.strip();
      boolean frame =
          plain.length() < 1_000 && plain.contains(":in ") && FRAME.matcher(plain).matches();
      boolean source = plain.startsWith("=> ") || isSource(plain);
      boolean beside =
          frame || source || plain.startsWith("rails test ") || plain.startsWith("bin/rails test ");
      if (beside && message.length() > 0) {
        break;
      }
      if (beside) {
        continue;
      }
      message.append(message.length() == 0 ? "" : "\n").append(line);
    }
    return message.toString().strip();
  }

  private boolean summary(String line) {
    Matcher m = SUMMARY.matcher(line);
    if (!m.matches()) {
      return false;
    }
    endOfBlock();
    int failed = Counts.number(m.group(2));
    int errors = Counts.number(m.group(3));
    int skipped = Counts.before(m.group(4)).of("skips", "pendings", "omissions");
    Session session = session();
    session.claim(Outcome.FAILED, failed);
    session.claim(Outcome.ERROR, errors);
    session.claim(Outcome.SKIPPED, skipped);
    session.claim(Outcome.PASSED, Counts.number(m.group(1)) - failed - errors - skipped);
    session.end();
    open = Optional.empty();
    return true;
  }

  @Override
  public void end() {
    endOfBlock();
    open.ifPresent(Session::brokeOff);
  }
}
