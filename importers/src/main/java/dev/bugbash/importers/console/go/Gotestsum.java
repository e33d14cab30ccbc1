package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.model.Result;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What gotestsum prints: while tests run in one of several formats, and all that is not green once
 * more below, up to {@code DONE 10 tests, 2 failures}. Formats of go itself are read as such.
 */
final class Gotestsum {
  private static final Pattern DONE =
      Pattern.compile("DONE (?:\\d{1,9} runs, )?\\d{1,9} tests?(?:, .{1,200})? in [\\d.]{1,12}s");
  private static final Set<String> SECTIONS = Set.of("=== Failed", "=== Skipped", "=== Errors");
  private static final String ERRORS = "=== Errors";

  private final Log log;
  private GotestsumRun run;
  private Optional<GotestsumLine> block = Optional.empty();
  private Evidence text = new Evidence();
  private boolean summary;
  private boolean errors;
  private boolean streams;
  private boolean started;

  Gotestsum(Log log) {
    this.log = log;
    this.run = new GotestsumRun(log);
  }

  boolean started() {
    return started;
  }

  /** Whether results are told one by one, so that only a test can have printed a package's end. */
  boolean streams() {
    return streams;
  }

  /** The format of go itself told a result. */
  void saw(Result result) {
    run.saw(result);
  }

  /** A package is red of itself as far as go's format tells: more may come below. */
  void hold(Result result) {
    run.hold(result);
  }

  /** Whether a line is its own; {@code current} has what was printed before it. */
  boolean takes(String line, GoPackage current) {
    boolean taken = summary(line, current) || (!summary && streamed(line, current));
    started |= taken;
    return taken;
  }

  private boolean summary(String line, GoPackage current) {
    if (line.startsWith("DONE ") && DONE.matcher(line).matches()) {
      boolean own = summary || run.isOpen() || !current.isOpen();
      if (own) {
        done(Counts.before(line.substring(0, line.lastIndexOf(" in "))), current);
      }
      return own;
    }
    Optional<GotestsumLine> head = GotestsumLine.block(line);
    if (head.isPresent() || (line.startsWith("=== ") && SECTIONS.contains(line))) {
      endBlock();
      summary = true;
      block = head;
      errors = line.equals(ERRORS);
      return true;
    }
    if (summary && errors) {
      run.error(line);
    } else if (summary && block.isPresent()) {
      text.add(line);
    } else {
      summary &= line.isBlank();
    }
    return summary;
  }

  private void endBlock() {
    block.ifPresent(head -> run.sums(head, text.toString()));
    block = Optional.empty();
    text = new Evidence();
  }

  private boolean streamed(String line, GoPackage current) {
    Optional<GotestsumLine> test = GotestsumLine.test(line);
    if (test.isPresent()) {
      streams = true;
      run.streams(test.get(), current.take(test.get().test()));
      return true;
    }
    Optional<GotestsumLine> ended = GotestsumLine.ofPackage(line, streams);
    ended.ifPresent(each -> run.ends(each, current));
    return ended.isPresent();
  }

  /** Runs that repeat red tests have no summary but the last. */
  private void done(Counts counts, GoPackage current) {
    endBlock();
    current.forget(run::tells);
    run.counts(counts, log.line());
    int red = counts.of("failure", "failures", "error", "errors");
    if (summary || red == 0) {
      run.end();
      run = new GotestsumRun(log);
      streams = false;
    }
    summary = false;
    errors = false;
  }

  /**
   * The log is over.
   *
   * @param cut whether it is known that its end is missing
   */
  void end(boolean cut) {
    endBlock();
    run.end();
    if (run.isOpen() && !cut) {
      log.brokeOff("gotestsum", "(session)", "the log ends before gotestsum is done");
    }
  }
}
