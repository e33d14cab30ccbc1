package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tests of GoogleTest's programs. */
final class GoogleTestScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final int MOST_SUITES = 2_000;
  private static final Pattern LISTED = Pattern.compile("\\d+ tests?, listed below:.*");
  private static final int TAG = "[==========]".length();

  private final Log log;
  private final Set<String> failed = new HashSet<>();
  private Optional<Session> open = Optional.empty();
  private Optional<TestId> running = Optional.empty();
  private Evidence text = new Evidence();

  /** What stands in suites beside their tests, and the suite that is under way. */
  private final Map<String, Evidence> suites = new HashMap<>();

  private String suite = "";
  private boolean started;
  private boolean ran;

  GoogleTestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public void line(String line) {
    int at = line.length() < LONGEST && line.length() >= TAG ? line.indexOf('[') : -1;
    if (at >= 0 && at + TAG <= line.length() && line.charAt(at + TAG - 1) == ']') {
      int close = line.indexOf(']', at);
      String tag = withoutSpaces(line, at + 1, close);
      if (at == 0 ? isTag(tag) : isTestTag(tag)) {
        if (at > 0 && running.isPresent()) {
          text.add(line.substring(0, at));
        }
        int rest = close + (line.startsWith(" ", close + 1) ? 2 : 1);
        tagged(tag, line.substring(rest));
        return;
      }
    }
    if (running.isPresent()) {
      text.add(line);
    } else if (suites.containsKey(suite)) {
      suites.get(suite).add(line);
    }
  }

  private static String withoutSpaces(String line, int from, int to) {
    int end = to;
    while (end > from && line.charAt(end - 1) == ' ') {
      end--;
    }
    LineCursor at = new LineCursor(line, from);
    at.spaces();
    return line.substring(Math.min(at.at(), end), end);
  }

  /** One rule, or one word. */
  private static boolean isTag(String tag) {
    char kind = tag.isEmpty() ? ' ' : tag.charAt(0);
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean fits = isCapital(kind) ? isCapital(c) : c == kind;
      if (!fits) {
        return false;
      }
    }
    return isCapital(kind) || kind == '=' || kind == '-';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isTestTag(String tag) {
    return tag.equals("OK") || tag.equals("FAILED") || tag.equals("RUN") || tag.equals("SKIPPED");
  }

  private void tagged(String tag, String rest) {
    if (tag.startsWith("=")) {
      if (rest.startsWith("Running ")) {
        finish();
        started = true;
        open = Optional.of(new Session(log, "googletest"));
      } else if (rest.contains(" ran.")) {
        ran = true;
      }
      return;
    }
    if (tag.startsWith("-")) {
      around(rest);
      return;
    }
    Optional<GoogleTestName> name = GoogleTestName.of(rest);
    if (tag.equals("RUN") && name.isPresent()) {
      neverEnded();
      started = true;
      open = open.isEmpty() ? Optional.of(new Session(log, "googletest")) : open;
      running = Optional.of(name.get().test());
      text = new Evidence();
    } else if (open.isPresent() && name.isPresent() && isTestTag(tag)) {
      ended(name.get().test(), tag, name.get().parameter());
    } else if (open.isPresent() && tag.equals("FAILED") && ran && !LISTED.matcher(rest).matches()) {
      brokeAround(rest);
    }
  }

  /** {@code 2 tests from Env}; with a time behind it where it is over. */
  private void around(String rest) {
    LineCursor at = new LineCursor(rest, 0);
    boolean from = at.digits() > 0 && at.takeEither(" tests from ", " test from ");
    String name = from ? at.name("/<>:") : "";
    boolean begins = at.ended() || at.take(", where ");
    suite = begins && suites.size() < MOST_SUITES ? name : "";
    if (!suite.isEmpty()) {
      suites.putIfAbsent(suite, new Evidence());
    }
  }

  /** {@code Env: SetUpTestSuite or TearDownTestSuite}, which is told at the end. */
  private void brokeAround(String rest) {
    String name = rest.replaceFirst(": SetUpTest.*", "");
    String all = suites.getOrDefault(name, new Evidence()).toString();
    log.broke(name, "(suite)", "", all.isEmpty() ? rest : GoogleTestMessage.of(all), all);
  }

  private void ended(TestId test, String tag, String parameter) {
    Outcome outcome = GoogleTestConsole.STATUSES.outcome(tag).orElse(Outcome.ERROR);
    if (running.isEmpty() || !running.get().equals(test)) {
      if (outcome.red() && failed.add(test.toString())) {
        result(new ResultBuilder(test).failure("", "", ""), outcome);
      }
      return;
    }
    String all = text.toString();
    running = Optional.empty();
    ResultBuilder builder = new ResultBuilder(test);
    if (outcome.red()) {
      failed.add(test.toString());
      String where = parameter.isEmpty() || all.contains(parameter) ? "" : "\nwhere " + parameter;
      builder.failure("", GoogleTestMessage.of(all) + where, all);
    } else if (outcome == Outcome.SKIPPED) {
      builder.because(GoogleTestMessage.of(all));
    }
    result(builder, outcome);
  }

  private void result(ResultBuilder builder, Outcome outcome) {
    open.ifPresent(session -> session.result(builder.endAttempt(outcome).result()));
  }

  private void neverEnded() {
    running.ifPresent(
        test -> {
          String all = text.toString();
          result(
              new ResultBuilder(test).failure("", "it started and never ended", all, all),
              Outcome.ERROR);
        });
    running = Optional.empty();
  }

  private void finish() {
    boolean died = running.isPresent();
    neverEnded();
    if (open.isPresent() && !ran && !died) {
      open.get().brokeOff();
    }
    open = Optional.empty();
    ran = false;
    failed.clear();
    suites.clear();
    suite = "";
  }

  @Override
  public void end() {
    finish();
  }
}
