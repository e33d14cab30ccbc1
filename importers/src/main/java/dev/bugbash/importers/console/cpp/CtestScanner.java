package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.ProgramOutput;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tests of ctest. */
final class CtestScanner implements LineScanner {
  private static final int LONGEST = 4_000;

  /** Characters of output that wait for another attempt of their tests. */
  private static final int MOST_TEXT = 16_000_000;

  private static final Pattern TOTAL =
      Pattern.compile("^\\d+% tests passed, (\\d{1,9}) tests? failed out of (\\d{1,9})$");

  private final Log log;
  private final Map<String, String> running = new LinkedHashMap<>();
  private final Map<String, Evidence> outputs = new LinkedHashMap<>();

  /** Tests of the session by number and name: with {@code --repeat} each may come again. */
  private final Map<String, ResultBuilder> tests = new LinkedHashMap<>();

  private int kept;
  private Optional<Session> open = Optional.empty();
  private Optional<ResultBuilder> red = Optional.empty();
  private Outcome redOutcome = Outcome.FAILED;
  private String word = "";

  /** What ctest says before the line of a test that it could not run. */
  private String before = "";

  private Evidence text = new Evidence();
  private boolean started;
  private boolean summed;

  CtestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("TS" + Beginnings.DIGITS);
  }

  @Override
  public boolean idle() {
    return red.isEmpty() && running.isEmpty();
  }

  @Override
  public void line(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      red.ifPresent(builder -> text.add(line));
      return;
    }
    char first = line.charAt(0);
    boolean digit = first >= '0' && first <= '9';
    if (first == 'T' && line.startsWith("Test project ")) {
      finish();
      begin();
    } else if ((digit || first == ' ') && line.indexOf(" Test ") > 0 && test(line)) {
      return;
    } else if (digit && open.isPresent() && line.indexOf("% tests passed") > 0 && total(line)) {
      return;
    } else if (first == ' ' && open.isPresent() && line.indexOf("Start ") > 0 && start(line)) {
      return;
    } else if (digit && open.isPresent() && !running.isEmpty() && verbose(line)) {
      return;
    } else if (red.isPresent()) {
      text.add(line);
    } else if (!running.isEmpty()) {
      before = line;
    }
  }

  private void begin() {
    started = true;
    open = open.isEmpty() ? Optional.of(new Session(log, "ctest")) : open;
  }

  /** {@code Start 3: name}. */
  private boolean start(String line) {
    LineCursor at = new LineCursor(line, 0);
    if (at.spaces() == 0 || !at.take("Start") || at.spaces() == 0) {
      return false;
    }
    String number = at.number();
    if (number.isEmpty() || !at.take(": ") || at.ended()) {
      return false;
    }
    endOfRed();
    before = "";
    running.put(number, at.rest());
    return true;
  }

  /** {@code -V}: the test's number before each line of its output. */
  private boolean verbose(String line) {
    int colon = line.indexOf(": ");
    boolean own = colon > 0 && colon < 8 && running.containsKey(line.substring(0, colon));
    if (own) {
      outputs
          .computeIfAbsent(line.substring(0, colon), key -> new Evidence())
          .add(line.substring(colon + 2));
    }
    return own;
  }

  private boolean test(String line) {
    Optional<CtestLine> read = CtestLine.of(line);
    read.ifPresent(this::ended);
    return read.isPresent();
  }

  private void ended(CtestLine test) {
    endOfRed();
    if (summed) {
      finish();
    }
    begin();
    running.remove(test.number());
    Evidence output = outputs.remove(test.number());
    word = test.word();
    String known = withoutColon(word.substring(Math.max(0, word.indexOf("***"))));
    Outcome outcome =
        CtestConsole.STATUSES
            .outcome(known)
            .orElseGet(() -> known.startsWith("***Failed") ? Outcome.FAILED : Outcome.ERROR);
    ResultBuilder builder = attempts(test.number(), test.name()).took(test.duration());
    if (outcome.red()) {
      red = Optional.of(builder);
      redOutcome = outcome;
      text = output == null ? new Evidence() : output;
    } else {
      builder.endAttempt(outcome);
    }
  }

  private static String withoutColon(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  private ResultBuilder attempts(String number, String name) {
    return tests.computeIfAbsent(
        number + " " + name, key -> new ResultBuilder(TestId.of("", name)));
  }

  private void endOfRed() {
    red.ifPresent(
        builder -> {
          String all = text.toString();
          Headline said = ProgramOutput.headline(word.replace("***", " ").strip(), all);
          String message = word.equals("***Not Run") && !before.isEmpty() ? before : said.message();
          builder.failure(said.type(), message, all, all).endAttempt(redOutcome);
          kept += all.length();
          before = "";
        });
    red = Optional.empty();
    text = new Evidence();
    if (kept > MOST_TEXT) {
      release();
    }
  }

  private void release() {
    open.ifPresent(session -> tests.values().forEach(test -> session.result(test.result())));
    tests.clear();
    kept = 0;
  }

  private boolean total(String line) {
    Matcher m = TOTAL.matcher(line);
    if (m.matches()) {
      endOfRed();
      summed = true;
    }
    return m.matches();
  }

  private void finish() {
    endOfRed();
    open.ifPresent(
        session -> {
          running.forEach(
              (number, name) ->
                  attempts(number, name)
                      .failure("", "it started and never ended", "")
                      .endAttempt(Outcome.ERROR));
          release();
          if (!summed) {
            session.brokeOff();
          }
        });
    running.clear();
    outputs.clear();
    open = Optional.empty();
    summed = false;
  }

  @Override
  public void end() {
    finish();
  }
}
