package dev.bugbash.importers.junit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one JUnit XML document into a sink. Used once. */
final class JunitReader {
  /** Stands for the name of a test where none broke but its suite. */
  private static final String NO_NAME = "(suite)";

  private static final Set<String> TROUBLES =
      Set.of("failure", "error", "rerunfailure", "rerunerror", "flakyfailure", "flakyerror");

  private final XMLStreamReader xml;
  private final ReportSink sink;
  private final TroubleReader troubles;
  private final StatusWords words = new StatusWords();
  private @Nullable Suite suite;

  JunitReader(XMLStreamReader xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.troubles = new TroubleReader(xml);
  }

  void read() throws XMLStreamException, UnreadableReportException {
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !isKnown(name())) {
          throw new UnreadableReportException(line(), "<" + name() + "> is no JUnit XML");
        }
        root = false;
        element();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end();
      }
    }
  }

  private static boolean isKnown(String element) {
    return Set.of("testsuites", "testsuite", "testcase").contains(element);
  }

  private void element() throws XMLStreamException {
    String name = name();
    switch (name) {
      case "testsuites", "testsuite" -> suite = open();
      case "testcase" -> testCase();
      case "failure", "error" -> outsideAnyTest(name);
      case "system-out", "system-err" -> suiteOutput();
      case "properties" -> troubles.skip();
      default -> {
        // Unknown elements may hold known ones.
      }
    }
  }

  /** Comes after the tests; where one of them is red, nobody knows whose output it is. */
  private void suiteOutput() throws XMLStreamException {
    if (suite == null || !suite.allPassed() || !sink.asksForPassedOutput()) {
      troubles.skip();
      return;
    }
    passedOutput(
        TestId.of(suite.name(), NO_NAME), troubles.text(TroubleReader.MOST_OUTPUT).strip());
  }

  private void passedOutput(TestId test, String output) {
    if (!output.isEmpty() && sink.asksForPassedOutput()) {
      sink.passedOutput(test, output);
    }
  }

  private Suite open() {
    int failures = number("failures");
    int errors = number("errors");
    int red = failures < 0 && errors < 0 ? -1 : Math.max(0, failures) + Math.max(0, errors);
    return new Suite(attribute("name"), suite, line(), number("tests"), red);
  }

  private void end() {
    String name = name();
    if (suite == null || !(name.equals("testsuite") || name.equals("testsuites"))) {
      return;
    }
    Suite ended = suite;
    if (ended.redWithoutEvidence()) {
      red(
          TestId.of(ended.name(), NO_NAME),
          "the header counts "
              + ended.claimedRed()
              + " failed or in error, but no element says which",
          new Trouble("error", "", "", "", ""));
    }
    ended.warnWhereHeaderDisagrees(sink);
    suite = ended.outer();
  }

  /** A failure of the suite itself: its set-up broke, or it did not load. */
  private void outsideAnyTest(String element) throws XMLStreamException {
    TestId test = TestId.of(suite == null ? "" : suite.name(), NO_NAME);
    Trouble trouble = troubles.read(element, test);
    red(test, trouble.message(), trouble);
  }

  private void red(TestId test, String message, Trouble trouble) {
    Failure failure =
        new Failure(
            test.toString(), test, trouble.type(), message, trouble.stack(), trouble.output());
    emit(Result.red(test, Outcome.ERROR, Duration.ZERO, List.of(failure)));
  }

  private void testCase() throws XMLStreamException {
    TestId test = identity();
    TestCase read = new TestCase(test, Seconds.parse(attribute("time")));
    Outcome claimed = claimed(test);
    int line = line();
    if (claimed == Outcome.SKIPPED) {
      read.skip("");
    }
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT && !child(read)) {
        depth++;
      }
    }
    if (claimed.red() && !read.endsBadly()) {
      read.add(new Trouble(claimed == Outcome.ERROR ? "error" : "failure", "", "", "", ""));
      sink.warning(new Warning(line, "a failed test without any evidence: " + test));
    }
    emit(read.result());
    passedOutput(test, read.passedOutput());
  }

  /** What the attributes of a test case say of its end, the worse of them. */
  private Outcome claimed(TestId test) {
    Outcome claimed = Outcome.PASSED;
    for (String word : List.of(attribute("status"), attribute("result"))) {
      Outcome outcome = StatusWords.outcome(word);
      if (outcome.red() || claimed == Outcome.PASSED) {
        claimed = outcome;
      }
      words
          .news(word)
          .ifPresent(
              unknown ->
                  sink.warning(
                      new Warning(line(), "unknown status \"" + unknown + "\" of " + test)));
    }
    return claimed;
  }

  /** Reads a child to its end; false where it is unknown and its own children are to be read. */
  private boolean child(TestCase read) throws XMLStreamException {
    String name = name();
    if (TROUBLES.contains(name)) {
      read.add(troubles.read(name, read.test()));
    } else if (name.equals("skipped") || name.equals("ignored") || name.equals("disabled")) {
      String message = attribute("message");
      String text = troubles.text(1_000).strip();
      read.skip(message.isEmpty() ? text : message);
    } else if (name.equals("system-out") || name.equals("system-err")) {
      read.output(troubles.text(TroubleReader.MOST_OUTPUT).strip());
    } else {
      return false;
    }
    return true;
  }

  private void emit(Result result) {
    if (suite != null) {
      suite.count(result.outcome());
    }
    sink.result(result);
  }

  private TestId identity() {
    String className = attribute("classname");
    String holder = className.isEmpty() ? attribute("class") : className;
    String name = attribute("name");
    return TestId.of(
        holder.isEmpty() && suite != null ? suite.name() : holder,
        name.isEmpty() ? "(unnamed)" : name);
  }

  private String name() {
    return xml.getLocalName().toLowerCase(Locale.ROOT);
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private int number(String attribute) {
    try {
      return Math.max(-1, Integer.parseInt(attribute(attribute).strip()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }
}
