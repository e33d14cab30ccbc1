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
  private static final List<String> KINDS =
      List.of("Failure:", "Error:", "Skipped:", "Omission:", "Pending:");
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
    LineCursor at = new LineCursor(line, 0);
    boolean numbered = at.spaces() > 0;
    if (numbered && !(at.digits() > 0 && at.take(") "))) {
      return false;
    }
    String kind = at.name("");
    if (!at.take(":") || !(at.ended() || at.take(" "))) {
      return false;
    }
    String rest = at.rest();
    if (!rest.isEmpty() && !UNIT.matcher(rest).matches()) {
      return false;
    }
    if (rest.isEmpty() && !numbered && open.isEmpty()) {
      return false;
    }
    endOfBlock();
    outcome = MinitestConsole.STATUSES.outcome(kind).orElse(Outcome.ERROR);
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
    int end = line.length() - 1;
    int hash = line.endsWith(":") ? hash(line, end) : -1;
    if (hash > 0) {
      begin(TestId.of(line.substring(0, hash), withoutPlace(line.substring(hash + 1, end))));
      return true;
    }
    Matcher unit = UNIT.matcher(line);
    if (unit.matches()) {
      begin(TestId.of(unit.group(2), unit.group(1).strip()));
      text.add(unit.group(3) == null ? "" : unit.group(3));
    }
    return true;
  }

  /** Without {@code [cart_test.rb:12]}. */
  private static String withoutPlace(String name) {
    int number = name.length() - 1;
    while (number > 0 && LineCursor.isDigit(name.charAt(number - 1))) {
      number--;
    }
    boolean placed =
        name.endsWith("]") && name.startsWith(":", number - 1) && number < name.length() - 1;
    int place = placed ? name.indexOf(" [", 1) : -1;
    return place > 0 && place + 2 < number ? name.substring(0, place) : name;
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
            String type = outcome == Outcome.ERROR ? type(Evidence.firstLine(message)) : "";
            builder.failure(
                type, type.isEmpty() ? message : message.substring(type.length() + 2), all);
          } else {
            builder.because(message(all));
          }
          session().result(builder.endAttempt(outcome).result());
        });
    test = Optional.empty();
    wantsName = false;
  }

  private static String type(String line) {
    Matcher typed = TYPED.matcher(line);
    return typed.matches() ? typed.group(1) : "";
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
    LineCursor at = new LineCursor(line, 0);
    String tests = at.number();
    boolean begins = at.takeEither(" runs, ", " tests, ") && at.digits() > 0;
    String failures = begins && at.take(" assertions, ") ? at.number() : "";
    String inError = at.take(" failures, ") ? at.number() : "";
    boolean sane = tests.length() < 10 && failures.length() < 10 && inError.length() < 10;
    if (failures.isEmpty() || inError.isEmpty() || !sane || !at.take(" errors")) {
      return false;
    }
    endOfBlock();
    int failed = Counts.number(failures);
    int errors = Counts.number(inError);
    int skipped = Counts.before(at.rest()).of("skips", "pendings", "omissions");
    Session session = session();
    session.claim(Outcome.FAILED, failed);
    session.claim(Outcome.ERROR, errors);
    session.claim(Outcome.SKIPPED, skipped);
    session.claim(Outcome.PASSED, Counts.number(tests) - failed - errors - skipped);
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
