package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One session of unittest. Red tests wait for their blocks; the others are handed on at once. */
final class UnittestSession {
  private static final int MOST_HELD = 5_000;
  private static final Pattern CLASS_PART = Pattern.compile("^_?[A-Z].*");

  private final Log log;
  private final DeadRun dead;
  private final Session session;
  private final Map<String, Red> reds = new LinkedHashMap<>();
  private Optional<Block> block = Optional.empty();
  private Optional<String> begun = Optional.empty();
  private int ran = -1;
  private int aroundFailed;
  private boolean failed;
  private boolean decided;

  private static final class Red {
    private final ResultBuilder builder;
    private Outcome outcome;
    private int pieces;

    Red(TestId test, Outcome outcome) {
      this.outcome = outcome;
      this.builder = new ResultBuilder(test);
    }
  }

  private record Block(Outcome outcome, String title, Evidence text) {}

  UnittestSession(Log log, DeadRun dead) {
    this.log = log;
    this.dead = dead;
    this.session = new Session(log, "unittest");
  }

  /** A test has begun that has not told how it ended. */
  void begun(String node) {
    begun = Optional.of(node);
  }

  void ended(String node, String word, String said) {
    begun = Optional.empty();
    if (UnittestTitle.isAround(node.substring(0, Math.max(0, node.indexOf(' '))))) {
      return;
    }
    Outcome outcome = UnittestConsole.STATUSES.outcome(word).orElse(Outcome.ERROR);
    TestId test = test(node);
    if (outcome.red()) {
      red(test, outcome, word);
    } else {
      String reason = said.length() > word.length() ? said.substring(word.length()).strip() : "";
      session.result(
          new ResultBuilder(test).because(unquoted(reason)).endAttempt(outcome).result());
    }
  }

  private static String unquoted(String reason) {
    String plain = reason.startsWith(":") ? reason.substring(1).strip() : reason;
    boolean quoted = plain.length() > 1 && (plain.startsWith("'") || plain.startsWith("\""));
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }

  private Red red(TestId test, Outcome outcome, String word) {
    Red red = reds.computeIfAbsent(test.toString(), key -> new Red(test, outcome));
    red.outcome = red.outcome == Outcome.FAILED ? Outcome.FAILED : outcome;
    if (word.equalsIgnoreCase("unexpected success") && red.pieces == 0) {
      red.builder.failure("", "unexpected success", "");
      red.pieces++;
    }
    return red;
  }

  void beginBlock(String word, String title) {
    endBlock();
    Outcome outcome = word.equals("ERROR") ? Outcome.ERROR : Outcome.FAILED;
    if (word.startsWith("UNEXPECTED")) {
      red(test(title), outcome, word);
    } else {
      block = Optional.of(new Block(outcome, title, new Evidence()));
    }
  }

  void blockLine(String line) {
    block.ifPresent(open -> open.text().add(line));
  }

  private void endBlock() {
    block.ifPresent(this::close);
    block = Optional.empty();
  }

  private void close(Block each) {
    UnittestText text = UnittestText.of(each.text().toString(), each.title());
    String title = each.title().isEmpty() ? text.lastLine() : each.title();
    Optional<UnittestTitle> named = UnittestTitle.of(title);
    if (named.isPresent() && UnittestTitle.isAround(named.get().name())) {
      aroundFailed++;
      log.broke(named.get().suite(), named.get().name(), text.type(), text.message(), text.stack());
      return;
    }
    Red red =
        red(named.map(UnittestTitle::test).orElseGet(() -> dotted(title)), each.outcome(), "");
    String subtest = named.map(found -> found.rest().strip()).orElse("");
    String message = subtest.isEmpty() ? text.message() : text.message() + "\n" + subtest;
    red.builder.failure(text.type(), message, text.stack(), text.output());
    red.pieces++;
    if (reds.size() > MOST_HELD) {
      emit(reds.remove(reds.keySet().iterator().next()));
    }
  }

  private void emit(Red red) {
    session.result(red.builder.endAttempt(red.outcome).result());
  }

  void ran(int tests) {
    endBlock();
    ran = tests;
  }

  void verdict(boolean isFailed) {
    failed = isFailed;
    decided = true;
  }

  boolean decided() {
    return decided;
  }

  /**
   * Several failures of one test are one failed test, so the red ones are counted by their names.
   */
  void counted(Counts counts) {
    reds.values().forEach(this::emit);
    reds.clear();
    decided = true;
    int shown = session.named(Outcome.FAILED) + session.named(Outcome.ERROR);
    int claimedFailed =
        counts.of("failures", "unexpected successes", "unexpectedsuccesses", "failed");
    int claimedErrors = counts.of("errors");
    if (shown == 0) {
      session.claim(Outcome.FAILED, claimedFailed);
      session.claim(Outcome.ERROR, Math.max(0, claimedErrors - aroundFailed));
    }
    int red = shown == 0 ? claimedFailed + claimedErrors - aroundFailed : shown;
    int skipped =
        counts.of("skipped", "skip", "skips", "expected failures", "expectedfailures", "todos");
    int passed = Math.max(0, ran - red - skipped);
    session.claim(Outcome.SKIPPED, Math.min(skipped, Math.max(0, ran - red)));
    session.claim(Outcome.PASSED, passed);
  }

  void end(boolean whole) {
    endBlock();
    reds.values().forEach(this::emit);
    reds.clear();
    if (whole) {
      session.end();
      dead.forget();
      if (failed && !log.red()) {
        log.brokeOff("unittest", "(session)", "FAILED, but the log does not show what");
      }
      return;
    }
    begun.ifPresent(node -> emit(red(test(node), Outcome.ERROR, "")));
    if (ran >= 0) {
      log.warn(log.line(), "unittest ran " + ran + " tests, but did not say how they ended");
    }
    if (dead.dead()) {
      session.end();
      dead.tell(log, "unittest");
    } else {
      session.brokeOff();
    }
  }

  private static TestId test(String title) {
    return UnittestTitle.of(title).map(UnittestTitle::test).orElseGet(() -> dotted(title));
  }

  private static TestId dotted(String title) {
    int dot = title.lastIndexOf('.');
    boolean dotted =
        dot > 0
            && title.indexOf(' ') < 0
            && !CLASS_PART.matcher(title.substring(dot + 1)).matches();
    return dotted
        ? TestId.of(title.substring(0, dot), title.substring(dot + 1))
        : TestId.of("", title);
  }
}
