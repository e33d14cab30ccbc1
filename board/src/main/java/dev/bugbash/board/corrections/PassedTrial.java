package dev.bugbash.board.corrections;

import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.Subject;
import dev.bugbash.categorizer.known.Subjects;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.RunDetails;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Tries a condition on what passed tests printed, as far as reports tell: the output stands for
 * message and stack trace, since tests log exceptions that they survive. For one thread.
 */
public final class PassedTrial {
  private static final int BATCH = 100;
  private static final int EXAMPLES = 5;
  private static final RunDetails UNKNOWN = new RunDetails("", "", "", "", Instant.EPOCH);

  private final Condition condition;
  private final List<TestId> examples = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private int reports;
  private int silent;
  private int passed;
  private int outputs;
  private int matches;

  /**
   * @param condition is asked while reports are read; may throw what {@link Condition#matching}
   *     throws
   */
  public PassedTrial(Condition condition) {
    this.condition = condition;
  }

  /** What has been found so far. */
  public PassedMatches matches() {
    return new PassedMatches(reports, silent, passed, outputs, matches, examples, unreadable);
  }

  /**
   * Takes reports.
   *
   * @param run that they belong to, where that is known
   */
  public ReportVisitor reading(Optional<RunDetails> run) {
    return new Reading(run.orElse(UNKNOWN));
  }

  private final class Reading implements ReportVisitor {
    private final RunDetails run;
    private Report report;

    Reading(RunDetails run) {
      this.run = run;
      this.report = new Report("", run);
    }

    @Override
    public ReportSink opened(String path, String format) {
      report = new Report(path, run);
      return report;
    }

    @Override
    public void finished(String path, String digest) {
      report.ask();
      reports++;
      passed += report.passed;
      outputs += report.outputs;
      silent += report.passed > 0 && report.outputs == 0 ? 1 : 0;
      matches += report.matches;
      report.first.stream().limit(EXAMPLES - examples.size()).forEach(examples::add);
    }

    @Override
    public void unreadable(String path, String problem) {
      unreadable.add(path + ": " + problem);
    }
  }

  /** Of one report, since what is read of it may turn out not to count. */
  private final class Report implements ReportSink {
    private final String path;
    private final RunDetails run;
    private final List<Subject> open = new ArrayList<>();
    private final List<TestId> first = new ArrayList<>();
    private int passed;
    private int outputs;
    private int matches;

    Report(String path, RunDetails run) {
      this.path = path;
      this.run = run;
    }

    @Override
    public boolean asksForPassedOutput() {
      return true;
    }

    @Override
    public void passedOutput(TestId test, String output) {
      outputs++;
      Failure failure = Failure.of(test, "", output, output);
      open.add(new Subject(failure, path, run.name(), run.branch(), run.environment()));
      if (open.size() == BATCH) {
        ask();
      }
    }

    private void ask() {
      BitSet met = condition.matching(new Subjects(open));
      matches += met.cardinality();
      met.stream()
          .limit(EXAMPLES - first.size())
          .forEach(i -> first.add(open.get(i).failure().test()));
      open.clear();
    }

    @Override
    public void result(Result result) {
      passed += result.outcome() == Outcome.PASSED ? 1 : 0;
    }

    @Override
    public void ticket(Ticket ticket) {}

    @Override
    public void warning(Warning warning) {}
  }
}
