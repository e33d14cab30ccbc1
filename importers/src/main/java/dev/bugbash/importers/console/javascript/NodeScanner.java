package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.console.javascript.NodeFailures.Red;
import dev.bugbash.importers.outcome.NodeCrash;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.Optional;

/** Finds the suites, the tests and the list of failures of node:test. */
final class NodeScanner implements LineScanner {
  private static final int LONGEST = 2_000;

  private final Log log;
  private final Suites suites = new Suites();
  private final NodeFailures failures;
  private Optional<Session> open = Optional.empty();
  private Optional<Red> red = Optional.empty();
  private Optional<Trace> crash = Optional.empty();
  private Evidence text = new Evidence();
  private int mark;
  private int failed;
  private boolean started;
  private boolean listing;
  private boolean summed;

  NodeScanner(Log log) {
    this.log = log;
    this.failures = new NodeFailures(log);
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("✔FN");
  }

  @Override
  public boolean idle() {
    return open.isEmpty();
  }

  @Override
  public void line(String line) {
    if (red.isPresent() && (line.isBlank() || Titles.indentation(line) > mark)) {
      text.add(line);
      return;
    }
    endRed();
    if (line.length() > LONGEST) {
      return;
    }
    if (line.equals("Failed tests:")) {
      listing = true;
    } else if (NodeCrash.endsWith(line)) {
      crash = NodeCrash.in(log.lastLines());
    } else {
      NodeLine.of(line).ifPresent(this::marked);
    }
  }

  private void marked(NodeLine line) {
    if (open.isEmpty() && line.precise()) {
      open = Optional.of(new Session(log, "node:test"));
      started = true;
    }
    if (line.mark() == NodeLine.INFO) {
      info(line.title());
    } else if (line.told().equals("failing tests:")) {
      listing = true;
    } else if (listing) {
      listed(line);
    } else {
      shown(line);
    }
  }

  private void info(String title) {
    failed += Counts.before(reversed(title)).of("fail", "cancelled");
    summed |= title.startsWith("duration_ms ");
  }

  /** {@code fail 2} as {@code 2 fail}. */
  private static String reversed(String title) {
    int blank = title.indexOf(' ');
    return title.substring(blank + 1) + " " + title.substring(0, Math.max(0, blank));
  }

  private void listed(NodeLine line) {
    if (line.mark() == NodeLine.FAILED) {
      red(new Red(line.told(), TestId.of("", line.title()), false), line);
    } else {
      if (summed) {
        finish();
      }
      listing = false;
      marked(line);
    }
  }

  private void shown(NodeLine line) {
    if (summed) {
      finish();
    }
    boolean suite = suites.closes(line);
    TestId test = TestId.of(suites.path(line.indentation()), line.title());
    if (line.mark() == NodeLine.SUITE) {
      if (!suite) {
        suites.open(line);
      }
    } else if (line.isSkipped()) {
      ended(test, Outcome.SKIPPED, suite);
    } else if (line.mark() == NodeLine.PASSED) {
      ended(test, Outcome.PASSED, suite);
    } else {
      red(new Red(line.told(), test, suite), line);
    }
  }

  private void ended(TestId test, Outcome outcome, boolean suite) {
    open.filter(session -> !suite).ifPresent(session -> session.ended(test, outcome));
  }

  private void red(Red next, NodeLine line) {
    if (open.isPresent()) {
      red = Optional.of(next);
      mark = line.indentation();
    } else {
      failures.early(next);
    }
  }

  private void endRed() {
    Optional<Red> ended = red;
    String all = text.toString().stripIndent().strip();
    red = Optional.empty();
    text = new Evidence();
    ended.ifPresent(
        each -> {
          if (listing) {
            failures.listed(each, all);
          } else {
            failures.shown(each, all, crash);
            crash = Optional.empty();
          }
        });
  }

  private void finish() {
    endRed();
    failures.end(open.isPresent());
    if (open.isPresent() && failed > 0 && !log.red()) {
      log.broke("node:test", "(failed)", "", failed + " tests failed, the log shows none", "");
    }
    if (open.isPresent() && !summed && !listing) {
      open.get().brokeOff();
    }
    open = Optional.empty();
    suites.clear();
    failed = 0;
    listing = false;
    summed = false;
  }

  @Override
  public void end() {
    finish();
  }
}
