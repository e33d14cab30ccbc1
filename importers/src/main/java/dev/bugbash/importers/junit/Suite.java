package dev.bugbash.importers.junit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Result;
import org.jspecify.annotations.Nullable;

/** A suite that is being read: its name, what its header claims and what its elements show. */
final class Suite {
  private final String name;
  private final @Nullable Suite outer;
  private final int line;
  private final int claimedTests;
  private final int claimedRed;
  private final Tally tally;

  private Suite(XmlCursor xml, @Nullable Suite outer) {
    this.name = xml.attribute("name");
    this.outer = outer;
    this.line = xml.line();
    this.claimedTests = xml.number("tests");
    int failures = xml.number("failures");
    int errors = xml.number("errors");
    this.claimedRed =
        failures < 0 && errors < 0 ? Tally.UNSAID : Math.max(0, failures) + Math.max(0, errors);
    this.tally = new Tally(name.isEmpty() ? "the header" : "the header of suite " + name);
  }

  /** The suite whose element begins here. */
  static Suite open(XmlCursor xml, @Nullable Suite outer) {
    return new Suite(xml, outer);
  }

  /** Its own name, or that of the nearest suite around it that has one. */
  String name() {
    return !name.isEmpty() || outer == null ? name : outer.name();
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

  /** Compares header and elements; whether a failure was found lost, which is told then. */
  void close(ReportSink sink) {
    tally.compare(sink, line, claimedTests, claimedRed, Tally.UNSAID);
    if (claimedRed > 0 && !tally.red()) {
      Result lost = tally.lost(name(), claimedRed);
      count(lost);
      sink.result(lost);
    }
  }
}
