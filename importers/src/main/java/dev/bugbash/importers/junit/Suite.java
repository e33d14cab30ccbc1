package dev.bugbash.importers.junit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A suite that is being read: its name, what its header claims and what its elements show. */
final class Suite {
  /** What tools say of all suites together. */
  private static final List<String> ROOT = List.of("name", "tests", "failures", "time", "id");

  private static final int MOST_KEPT = 1_000;

  private final String name;
  private final @Nullable Suite outer;
  private final int line;
  private final int claimedTests;
  private final int claimedRed;
  private final int claimedErrors;
  private final Tally tally;
  private final boolean nodes;
  private final Set<TestId> red = new HashSet<>();
  private final List<Result> mute = new ArrayList<>(0);

  /** Whether it is the root, with the sums of all suites. */
  private final boolean all;

  /** Errors that the headers of suites within claim. */
  private int innerErrors;

  private int shownRed;
  private int shownErrors;

  private Suite(XmlCursor xml, @Nullable Suite outer) {
    this.name = xml.attribute("name");
    this.outer = outer;
    this.line = xml.line();
    this.claimedTests = xml.number("tests");
    int failures = xml.number("failures");
    int errors = xml.number("errors");
    this.claimedRed =
        failures < 0 && errors < 0 ? Tally.UNSAID : Math.max(0, failures) + Math.max(0, errors);
    this.claimedErrors = Math.max(0, errors);
    this.nodes = isNodes(xml, outer);
    this.all = outer == null && xml.name().equals("testsuites");
    this.tally = new Tally(name.isEmpty() ? "the header" : "the header of suite " + name);
  }

  /** Whether it may be of node:test, whose root says nothing and whose suites name their host. */
  private static boolean isNodes(XmlCursor xml, @Nullable Suite outer) {
    return outer == null
        ? xml.name().equals("testsuites")
            && ROOT.stream().allMatch(each -> xml.attribute(each).isEmpty())
        : outer.nodes
            && !xml.attribute("disabled").isEmpty()
            && !xml.attribute("hostname").isEmpty();
  }

  /** The suite whose element begins here. */
  static Suite open(XmlCursor xml, @Nullable Suite outer) {
    return new Suite(xml, outer);
  }

  /** Its own name, or that of the nearest suite around it that has one. */
  String name() {
    return !name.isEmpty() || outer == null ? name : outer.name();
  }

  boolean isNodes() {
    return nodes;
  }

  /**
   * Whether mocha-junit-reporter says, as it does unless it is told otherwise, that it is Mocha's.
   */
  boolean isMochas() {
    return outer == null ? name.equals("Mocha Tests") : outer.isMochas();
  }

  /** Its name below those of the suites around it. */
  String path() {
    Deque<String> names = new ArrayDeque<>();
    for (Suite suite = this; suite != null; suite = suite.outer) {
      if (!suite.name.isEmpty()) {
        names.addFirst(suite.name);
      }
    }
    return String.join(" > ", names);
  }

  @Nullable Suite outer() {
    return outer;
  }

  /** Whether it has had tests, and none of them is red. */
  boolean allPassed() {
    return tally.tests() > 0 && !tally.red() && claimedRed <= 0;
  }

  /** One more result in this suite and those around it. */
  void count(Result result) {
    for (Suite suite = this; suite != null; suite = suite.outer) {
      suite.tally.count(result);
    }
  }

  /** An element of this suite, or of one within, says how an attempt broke. */
  void shows(boolean error) {
    for (Suite suite = this; suite != null; suite = suite.outer) {
      suite.shownRed++;
      suite.shownErrors += error ? 1 : 0;
    }
  }

  /**
   * Whether something broke of which no element tells: gotestsum only counts what was not built.
   */
  private boolean leavesOutErrors() {
    return all
        && claimedErrors > shownErrors
        && claimedErrors > innerErrors
        && claimedRed > shownRed;
  }

  /**
   * Whether a result has to wait for the suite's end: a red test of which nothing is said may be
   * there a second time, with its text.
   */
  boolean holds(Result result, boolean isMute) {
    if (isMute && mute.size() < MOST_KEPT) {
      mute.add(result);
      return true;
    }
    if (result.outcome().red() && red.size() < MOST_KEPT) {
      red.add(result.test());
    }
    return false;
  }

  /** The results that waited, without those that were there a second time. */
  List<Result> held() {
    return mute.stream().filter(each -> !red.contains(each.test())).toList();
  }

  /** Compares header and elements; whether a failure was found lost, which is told then. */
  void close(ReportSink sink) {
    if (!nodes) { // Its suites count what stands in them directly.
      tally.compare(sink, line, claimedTests, claimedRed, Tally.UNSAID);
    }
    if (claimedRed > 0 && !tally.red()) {
      Result lost = tally.lost(name(), claimedRed);
      count(lost);
      sink.result(lost);
    } else if (leavesOutErrors()) {
      sink.result(tally.lostErrors(name(), claimedErrors, shownErrors));
    }
    for (Suite suite = outer; suite != null; suite = suite.outer) {
      suite.innerErrors += claimedErrors;
    }
  }
}
