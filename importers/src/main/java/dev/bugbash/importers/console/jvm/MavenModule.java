package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tests of one execution of Surefire: the traces of its classes, then its {@code Results}. A
 * red test waits for the results, which tell whether its traces are attempts.
 */
final class MavenModule {
  private static final int MOST_HELD = 2_000;
  private static final Pattern HEADING =
      Pattern.compile(
          "^(Failed tests|Tests in error|Failures|Errors|Flakes|Skipped|Tests skipped|Flaked tests): *(.*)$");
  private static final Pattern RUN = Pattern.compile("^ +Run \\d+: (.*)$");

  private final Log log;
  private Session session;
  private final List<MavenTrace> traces = new ArrayList<>();
  private final MavenUntraced untraced = new MavenUntraced();

  /** Traces that were told before it was known how they are listed. */
  private int early;

  private Optional<Evidence> open = Optional.empty();
  private boolean inResults;
  private boolean totalled;
  private int[] classes = new int[4];
  private String heading = "";
  private Optional<MavenListed> listed = Optional.empty();

  MavenModule(Log log) {
    this.log = log;
    this.session = new Session(log, "maven");
  }

  boolean inResults() {
    return inResults;
  }

  void classEnded(String name, Counts counts) {
    if (inResults) {
      endOfResults();
    }
    endOfTrace();
    classes[0] += counts.of("tests run");
    classes[1] += counts.of("failures");
    classes[2] += counts.of("errors");
    classes[3] += counts.of("skipped");
  }

  void beginTrace(String title, boolean error, String running) {
    if (inResults) {
      endOfResults();
    }
    endOfTrace();
    MavenTrace trace = new MavenTrace(MavenNames.of(title, running), error);
    open = Optional.of(trace.text());
    if (traces.size() >= MOST_HELD) {
      emit(List.of(traces.remove(0)));
      early++;
    }
    traces.add(trace);
  }

  /** A line that no one else took. */
  void content(String line, boolean levelled) {
    if (inResults) {
      inResults(line);
    } else if (open.isPresent()
        && !(levelled && !line.startsWith("\t") && !line.startsWith("  "))) {
      traceLine(line);
    } else if (levelled) {
      endOfTrace();
    }
  }

  void traceLine(String line) {
    open.ifPresent(text -> text.add(line));
  }

  void endOfTrace() {
    open = Optional.empty();
  }

  void results() {
    if (inResults) {
      endOfResults();
    }
    endOfTrace();
    inResults = true;
    heading = "";
  }

  boolean heading(String line) {
    Matcher m = inResults && line.indexOf(':') > 0 ? HEADING.matcher(line) : null;
    if (m == null || !m.matches()) {
      return false;
    }
    endOfListed();
    heading = m.group(1);
    if (!m.group(2).isEmpty()) {
      list(m.group(2));
    }
    return true;
  }

  private void inResults(String line) {
    if (heading.isEmpty() || line.isBlank() || line.startsWith("-----")) {
      return;
    }
    Matcher run = line.startsWith(" ") && line.contains("Run ") ? RUN.matcher(line) : null;
    if (run != null && run.matches()) {
      listed.ifPresent(each -> each.run(run.group(1)));
    } else if (MavenNames.listed(line.strip()).isPresent() && !line.startsWith("    ")) {
      list(line.strip());
    } else {
      listed.ifPresent(each -> each.more(line));
    }
  }

  private void list(String line) {
    endOfListed();
    boolean error = heading.contains("rror");
    boolean flake = heading.startsWith("Flake");
    boolean counted = !heading.contains("kipped");
    listed =
        counted
            ? MavenNames.listed(line).map(name -> new MavenListed(name, error, flake))
            : Optional.empty();
  }

  private void endOfListed() {
    listed.ifPresent(this::settle);
    listed = Optional.empty();
  }

  private void settle(MavenListed each) {
    List<MavenTrace> own = new ArrayList<>();
    for (MavenTrace trace : traces) {
      boolean enough = own.size() >= Math.max(1, each.redRuns());
      if (!enough
          && each.name().isOf(trace.test())
          && (each.runs() > 0 || trace.error() == each.error())) {
        own.add(trace);
      }
    }
    traces.removeAll(own);
    if (own.isEmpty() && untraced.size() < MOST_HELD) {
      untraced.add(each);
    } else {
      tell(each, own);
    }
  }

  private void tell(MavenListed each, List<MavenTrace> own) {
    TestId test = own.isEmpty() ? each.name().test() : own.get(0).test();
    ResultBuilder builder = new ResultBuilder(test);
    for (MavenTrace trace : own.subList(0, Math.max(0, own.size() - 1))) {
      trace.addTo(builder).endAttempt(trace.outcome());
    }
    if (own.isEmpty()) {
      builder.failure("", each.message(), "");
    } else {
      own.get(own.size() - 1).addTo(builder);
    }
    Outcome outcome = each.error() ? Outcome.ERROR : Outcome.FAILED;
    builder.endAttempt(outcome);
    if (each.flake()) {
      builder.endAttempt(Outcome.PASSED);
    }
    session.result(builder.result());
  }

  void totals(Counts counts) {
    endOfTrace();
    endOfListed();
    int failed = counts.of("failures");
    int errors = counts.of("errors");
    leaveOut(Outcome.FAILED, failed);
    leaveOut(Outcome.ERROR, errors);
    flush();
    int skipped = counts.of("skipped");
    session.claimMore(Outcome.FAILED, failed);
    session.claimMore(Outcome.ERROR, errors);
    session.claimMore(Outcome.SKIPPED, skipped);
    session.claimMore(Outcome.PASSED, counts.of("tests run") - failed - errors - skipped);
    classes = new int[4];
    totalled = true;
    endOfResults();
  }

  /** What stands before it is one execution; where it had no totals, its classes have. */
  void endOfResults() {
    endOfListed();
    endOfTrace();
    flush();
    inResults = false;
    heading = "";
    if (!totalled && classes[0] > 0) {
      session.claim(Outcome.FAILED, classes[1]);
      session.claim(Outcome.ERROR, classes[2]);
      session.claim(Outcome.SKIPPED, classes[3]);
      session.claim(Outcome.PASSED, classes[0] - classes[1] - classes[2] - classes[3]);
    }
    session.end();
    session = new Session(log, "maven");
    classes = new int[4];
    early = 0;
    totalled = false;
  }

  /** What is listed under another name than that of its trace, as the summary's count betrays. */
  private void leaveOut(Outcome outcome, int counted) {
    boolean error = outcome == Outcome.ERROR;
    List<MavenTrace> unlisted =
        traces.stream().filter(trace -> trace.outcome() == outcome).toList();
    int shown = session.named(outcome) + unlisted.size() + untraced.size(error);
    untraced.leaveOut(error, unlisted, Math.min(unlisted.size() + early, shown - counted));
  }

  private void flush() {
    untraced.taken().forEach(each -> tell(each, List.of()));
    for (MavenTrace trace : traces) {
      emit(List.of(trace));
    }
    traces.clear();
  }

  private void emit(List<MavenTrace> own) {
    for (MavenTrace trace : own) {
      session.result(
          trace.addTo(new ResultBuilder(trace.test())).endAttempt(trace.outcome()).result());
    }
  }
}
