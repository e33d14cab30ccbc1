package dev.bugbash.importers.junit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.junit.TroubleReader.Trouble;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one JUnit XML document into a sink. Used once. */
final class JunitReader {
  /** Stands for the name of a test where none broke but its suite. */
  private static final String NO_NAME = "(suite)";

  private static final Set<String> TROUBLES =
      Set.of("failure", "error", "rerunfailure", "rerunerror", "flakyfailure", "flakyerror");

  /** Attributes that say how a test ended. */
  private static final List<String> CLAIMING = List.of("status", "result");

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private @Nullable Suite suite;

  JunitReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    if (!JunitXml.ROOTS.contains(xml.name().toLowerCase(Locale.ROOT))) {
      throw xml.unreadable("<" + xml.name() + "> is no JUnit XML");
    }
    element(xml.name());
  }

  private void element(String written) throws IOException {
    String name = written.toLowerCase(Locale.ROOT);
    switch (name) {
      case "testsuites", "testsuite" -> suite();
      case "testcase" -> testCase();
      case "failure", "error" -> outsideAnyTest(name);
      case "system-out", "system-err" -> suiteOutput();
      case "properties" -> {
        // Left out.
      }
      default -> xml.children(this::element); // Unknown elements may hold known ones.
    }
  }

  /** Comes after the tests; where one of them is red, nobody knows whose output it is. */
  private void suiteOutput() throws IOException {
    if (suite != null && suite.allPassed() && sink.asksForPassedOutput()) {
      passedOutput(TestId.of(suite.name(), NO_NAME), xml.text(BoundedText.OUTPUT).strip());
    }
  }

  private void passedOutput(TestId test, String output) {
    if (!output.isEmpty()) {
      sink.passedOutput(test, output);
    }
  }

  private void suite() throws IOException {
    Suite opened = Suite.open(xml, suite);
    suite = opened;
    xml.children(this::element);
    opened.held().forEach(this::emit);
    opened.close(sink);
    suite = opened.outer();
  }

  /** A failure of the suite itself: its set-up broke, or it did not load. */
  private void outsideAnyTest(String element) throws IOException {
    Trouble trouble = TroubleReader.read(xml, element);
    shows(trouble);
    emit(
        Outside.failure(
            suite == null ? "" : suite.name(),
            NO_NAME,
            trouble.type(),
            trouble.message(),
            trouble.stack(),
            trouble.output()));
  }

  private void testCase() throws IOException {
    TestCase read = new TestCase(CaseNames.of(xml, suite), Seconds.parse(xml.attribute("time")));
    boolean goPackage = CaseNames.isGoPackage(xml, suite);
    Outcome claimed = claimed(read.test());
    boolean neverRan = neverRan();
    int line = claimed.red() ? xml.line() : 0;
    if (claimed == Outcome.SKIPPED) {
      read.skip("");
    }
    xml.children(name -> child(read, name));
    if (claimed.red() && !read.endsBadly()) {
      add(read, new Trouble(claimed == Outcome.ERROR ? "error" : "failure", "", "", "", ""));
      sink.warning(new Warning(line, "a failed test without any evidence: " + read.test()));
    }
    if (neverRan && !read.reason().isEmpty() && !read.reason().startsWith("SKIP_")) {
      add(read, new Trouble("error", "", read.reason(), "", ""));
    }
    if (read.passed() && sink.asksForPassedOutput()) {
      passedOutput(read.test(), read.output());
    }
    Result result = goPackage && read.endsBadly() ? read.result().outsideTests() : read.result();
    if (suite == null || !suite.holds(result, read.isMute())) {
      emit(result);
    }
  }

  private void add(TestCase read, Trouble trouble) {
    read.add(trouble);
    shows(trouble);
  }

  private void shows(Trouble trouble) {
    if (suite != null && !trouble.isFlaky() && !trouble.isRerun()) {
      suite.shows(trouble.isError());
    }
  }

  /**
   * Whether ctest could not run the test. It counts that as failed, but writes it like a test that
   * was skipped because of its {@code SKIP_…} properties.
   */
  private boolean neverRan() {
    String name = xml.attribute("name");
    return xml.attribute("status").equals("notrun")
        && !name.isEmpty()
        && name.equals(xml.attribute("classname"));
  }

  /** What the attributes of a test case say of its end, the worse of them. */
  private Outcome claimed(TestId test) {
    Outcome claimed = Outcome.PASSED;
    for (String attribute : CLAIMING) {
      String word = xml.attribute(attribute);
      if (word.isEmpty()) {
        continue;
      }
      Outcome outcome = StatusWords.outcome(word);
      if (outcome.red() || claimed == Outcome.PASSED) {
        claimed = outcome;
      }
      if (!StatusWords.isKnown(word)) {
        words.warn(xml.line(), "status", word, test);
      }
    }
    return claimed;
  }

  private void child(TestCase read, String written) throws IOException {
    String name = written.toLowerCase(Locale.ROOT);
    if (TROUBLES.contains(name)) {
      add(read, TroubleReader.read(xml, name));
      return;
    }
    switch (name) {
      case "skipped", "ignored", "disabled" -> {
        String message = xml.attribute("message");
        String text = xml.text(1_000);
        read.skip(message.isEmpty() ? text : message);
      }
      case "system-out", "system-err" -> {
        BoundedText text = new BoundedText(BoundedText.OUTPUT);
        xml.text(text);
        read.output(text);
      }
      case "properties" -> xml.children(property -> property(read));
      default -> xml.children(inner -> child(read, inner));
    }
  }

  private void property(TestCase read) {
    String name = xml.attribute("name");
    if (name.equals("attachment") || name.startsWith("testrail_attachment")) {
      read.attach(xml.attribute("value").strip());
    }
  }

  private void emit(Result result) {
    if (suite != null) {
      suite.count(result);
    }
    sink.result(result);
  }
}
