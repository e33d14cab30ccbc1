package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.Headline;
import dev.bugbash.importers.outcome.PytestHeadline;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One session of pytest. Passed tests are handed on at once; red ones wait for their block and the
 * short summary, which together tell what happened where.
 */
final class PytestSession {
  /** Red tests that are held; a log with more gives the others without their full names. */
  private static final int MOST_HELD = 2_000;

  private final Log log;
  private final Session session;
  private final Map<String, Red> reds = new LinkedHashMap<>();
  private final List<PytestBlock> blocks = new ArrayList<>();
  private final Map<String, Integer> reruns = new HashMap<>();
  private final PytestCrashes crashes = new PytestCrashes();
  private final InterpreterCrash crash = new InterpreterCrash();
  private final PytestTrouble trouble = new PytestTrouble();
  private final List<Counts> nestedSummaries = new ArrayList<>();
  private Optional<PytestBlock> block = Optional.empty();
  private String pending = "";
  private boolean verbose;

  private record Red(String node, String subtest, Outcome outcome, String message) {}

  PytestSession(Log log) {
    this.log = log;
    this.session = new Session(log, "pytest");
  }

  /** Something around the tests broke; what follows tells of it. */
  void trouble(String what, String line) {
    trouble.begin(what, line);
  }

  void interrupted(String reason) {
    if (reason.contains("KeyboardInterrupt") || reason.contains("Exit:")) {
      log.brokeOff("pytest", "(session)", reason);
    } else if (reason.startsWith("stopping after")) {
      log.warn(log.line(), "pytest: " + reason + "; the other tests did not run");
    }
  }

  /** A line while tests run. */
  void progress(String line) {
    crash.line(line);
    if (!trouble.isEmpty()) {
      trouble.add(line);
    } else if (line.startsWith("ERROR: ")) {
      log.broke("pytest", PytestTrouble.USAGE, "", line.substring(7), "");
    } else if (line.indexOf("::") > 0 || !pending.isEmpty()) {
      PytestWord.of(line, pending).ifPresentOrElse(this::ended, () -> pend(line));
    }
  }

  /** With {@code -s} a test's output stands between its name and its word. */
  private void pend(String line) {
    int end = line.indexOf(' ');
    String node = end < 0 ? line : line.substring(0, end);
    if (node.contains(".py::")) {
      pending = node;
    }
  }

  private void ended(PytestWord word) {
    verbose = true;
    pending = "";
    String node = word.node();
    if (word.word().equals("RERUN")) {
      reruns.merge(node, 1, Integer::sum);
      return;
    }
    Outcome outcome = PytestConsole.STATUSES.outcome(word.word()).orElse(Outcome.ERROR);
    if (outcome.red()) {
      red(new Red(node, "", outcome, ""));
    } else {
      settled(node, outcome, word.reason());
    }
  }

  private void settled(String node, Outcome outcome, String reason) {
    ResultBuilder builder = new ResultBuilder(PytestId.of(node).test()).because(reason);
    retried(builder, node);
    session.result(builder.endAttempt(outcome).result());
  }

  private void retried(ResultBuilder builder, String node) {
    Integer times = reruns.remove(node);
    for (int i = 0; times != null && i < Math.min(times, 100); i++) {
      builder.endAttempt(Outcome.FAILED);
    }
  }

  private void red(Red red) {
    String key = red.outcome() + red.node() + " " + red.subtest();
    Red known = reds.get(key);
    if (known == null || known.message().isEmpty()) {
      reds.put(key, red);
    }
  }

  void beginBlock(String title) {
    endBlock();
    block = Optional.of(new PytestBlock(title));
  }

  void blockLine(String line) {
    block.ifPresentOrElse(open -> open.line(line), () -> crashes.line(line));
  }

  /** Whether the lines are what a test printed. */
  boolean capturing() {
    return block.isPresent() && block.get().capturing();
  }

  void endBlock() {
    block.ifPresent(blocks::add);
    block = Optional.empty();
    if (blocks.size() > MOST_HELD) {
      emit(blocks.remove(0));
    }
  }

  void shortSummary(String line) {
    PytestWord.ofShortSummary(line).ifPresent(this::told);
  }

  private void told(PytestWord word) {
    Optional<Outcome> outcome = PytestConsole.STATUSES.outcome(word.word());
    if (outcome.isPresent() && outcome.get().red()) {
      red(new Red(word.node(), word.subtest(), outcome.get(), word.reason()));
    } else if (outcome.isPresent() && !verbose) {
      settled(word.node(), outcome.get(), word.reason());
    }
  }

  void summary(Counts counts) {
    endBlock();
    session.claim(Outcome.FAILED, counts.of("failed"));
    session.claim(Outcome.ERROR, counts.of("error", "errors"));
    session.claim(Outcome.PASSED, counts.of("passed", "xpassed"));
    session.claim(Outcome.SKIPPED, counts.of("skipped", "xfailed"));
  }

  /** A count of a summary that has a line for each. */
  void moreSummary(Counts counts) {
    session.claimMore(Outcome.FAILED, counts.of("failed"));
    session.claimMore(Outcome.ERROR, counts.of("error", "errors"));
    session.claimMore(Outcome.PASSED, counts.of("passed", "xpassed"));
    session.claimMore(Outcome.SKIPPED, counts.of("skipped", "xfailed"));
  }

  /** It counts only where the session around it turns out to have died. */
  void nestedSummary(Counts counts) {
    if (nestedSummaries.size() < MOST_HELD) {
      nestedSummaries.add(counts);
    }
  }

  void end(boolean summed) {
    endBlock();
    reds.values().forEach(this::emit);
    blocks.forEach(this::emit);
    trouble.tell(log);
    if (summed) {
      session.end();
      return;
    }
    if (!pending.isEmpty()) {
      emit(new Red(pending, "", Outcome.ERROR, "it started and never ended"));
    }
    nestedSummaries.forEach(this::moreSummary);
    if (!crash.isEmpty()) {
      session.end();
      log.broke("pytest", "(session)", "", crash.message(), crash.text());
    } else if (trouble.isEmpty()) {
      session.brokeOff();
    }
  }

  private void emit(Red red) {
    PytestId id = PytestId.of(red.node());
    Optional<PytestBlock> own = take(red, id);
    ResultBuilder builder = new ResultBuilder(id.test());
    retried(builder, red.node());
    own.ifPresentOrElse(
        found -> evidence(builder, found, red.message()), () -> crashed(builder, red));
    session.result(builder.endAttempt(red.outcome()).result());
  }

  /** Without a block the short summary tells what there is, in {@code --tb=line} a line more. */
  private void crashed(ResultBuilder builder, Red red) {
    String place = red.outcome() == Outcome.FAILED ? crashes.take(red.message()) : "";
    String said = place.isEmpty() ? red.message() : PytestCrashes.said(place);
    Headline headline = PytestHeadline.of(said, "");
    builder.failure(headline.type(), headline.message(), place);
  }

  private Optional<PytestBlock> take(Red red, PytestId id) {
    if (red.subtest().isEmpty()) {
      Optional<PytestBlock> own = take(red, id, title -> titled(title, id));
      return own.isPresent() ? own : take(red, id, title -> ofSubtest(title, id));
    }
    String title = id.title() + " ";
    Optional<PytestBlock> own = take(red, id, (title + red.subtest())::equals);
    return own.isPresent() ? own : take(red, id, other -> other.startsWith(title));
  }

  private Optional<PytestBlock> take(Red red, PytestId id, Predicate<String> titled) {
    Optional<PytestBlock> found = Optional.empty();
    for (PytestBlock each : blocks) {
      boolean same = each.outcome == red.outcome() && titled.test(each.title());
      if (same && each.mentions(id.file())) {
        found = Optional.of(each);
        break;
      }
      found = same && found.isEmpty() ? Optional.of(each) : found;
    }
    found.ifPresent(blocks::remove);
    return found;
  }

  private static boolean titled(String title, PytestId id) {
    return title.equals(id.title()) || title.equals("[doctest] " + id.rest());
  }

  private static boolean ofSubtest(String title, PytestId id) {
    int end = id.title().length();
    return title.startsWith(id.title())
        && (title.startsWith(" [", end) || title.startsWith(" (", end));
  }

  private void emit(PytestBlock each) {
    TestId test = PytestId.of(each.title(), each.file());
    Result result = evidence(new ResultBuilder(test), each, "").endAttempt(each.outcome).result();
    session.result(result);
  }

  private static ResultBuilder evidence(ResultBuilder builder, PytestBlock each, String said) {
    Headline headline = each.headline(said);
    return builder.failure(headline.type(), headline.message(), each.stack(), each.output());
  }
}
