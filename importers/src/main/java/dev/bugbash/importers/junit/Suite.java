package dev.bugbash.importers.junit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Outcome;
import org.jspecify.annotations.Nullable;

/** A suite that is being read: its name, what its header claims and what its elements show. */
final class Suite {
  private final String name;
  private final @Nullable Suite outer;
  private final int line;
  private final int claimedTests;
  private final int claimedRed;
  private int tests;
  private int red;

  /**
   * @param claimedTests by the header; -1 where it says nothing
   * @param claimedRed failures and errors by the header; -1 where it says nothing
   */
  Suite(String name, @Nullable Suite outer, int line, int claimedTests, int claimedRed) {
    this.name = name;
    this.outer = outer;
    this.line = line;
    this.claimedTests = claimedTests;
    this.claimedRed = claimedRed;
  }

  /** Its own name, or that of the nearest suite around it that has one. */
  String name() {
    return !name.isEmpty() || outer == null ? name : outer.name();
  }

  @Nullable Suite outer() {
    return outer;
  }

  /** One more test in this suite and those around it. */
  void count(Outcome outcome) {
    for (Suite suite = this; suite != null; suite = suite.outer) {
      suite.tests++;
      suite.red += outcome.red() ? 1 : 0;
    }
  }

  /** Whether the header counts red tests where no element is red at all: something was lost. */
  boolean redWithoutEvidence() {
    return claimedRed > 0 && red == 0;
  }

  /** Whether it has had tests, and none of them is red. */
  boolean allPassed() {
    return tests > 0 && red == 0 && claimedRed <= 0;
  }

  int claimedRed() {
    return claimedRed;
  }

  void warnWhereHeaderDisagrees(ReportSink sink) {
    String where = name.isEmpty() ? "the header" : "the header of suite " + name;
    if (claimedTests >= 0 && claimedTests != tests) {
      sink.warning(
          new Warning(line, where + " counts " + claimedTests + " tests, its elements " + tests));
    }
    if (claimedRed >= 0 && claimedRed != red) {
      sink.warning(
          new Warning(
              line, where + " counts " + claimedRed + " failed or in error, its elements " + red));
    }
  }
}
