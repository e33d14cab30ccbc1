package dev.bugbash.importers.junit;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/**
 * JUnit XML, as Surefire, Gradle, pytest, jest-junit, PHPUnit, GoogleTest, go-junit-report and many
 * others write it. Entities of the document are never resolved.
 */
public final class JunitXml implements ReportFormat {
  static final Set<String> ROOTS = Set.of("testsuites", "testsuite", "testcase");

  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "JUnit XML",
            """
            Surefire, Gradle, pytest, jest-junit, mocha-junit-reporter, PHPUnit, GoogleTest, Bats, go-junit-report and
            many others. The root is `testsuites`, `testsuite` or `testcase`; suites may be nested, and several documents,
            each with an XML declaration, may follow each other in one file. A named `.xml` file in no known format is
            taken for a broken report of this one.
            """)
        .with("`failure`", "failed")
        .with("`error` (also beside a `failure`)", "error")
        .with("`skipped`, `ignored`, `disabled`", "skipped, unless it also failed")
        .with(StatusWords.STATUSES.rows())
        .with(
            "any other `status` or `result`",
            "what the elements say; an unknown word is a warning, once a report")
        .with("`flakyFailure`, `flakyError` alone", "passed, flaky, each an earlier attempt")
        .with("`rerunFailure`, `rerunError`", "red, each a further attempt")
        .with(
            "`failure` or `error` in a suite, outside any test",
            "a failure outside tests, `(suite)`")
        .with(
            "a header that counts red tests where no element is red",
            "a failure outside tests, `(suite)`")
        .with(
            "a header of all suites that counts more errors than elements show",
            "the same, as gotestsum only counts packages that do not build")
        .with("any other header that disagrees with the elements", "the elements count; a warning")
        .with("`[[ATTACHMENT\\|path]]` in the output, a property `attachment`", "an attachment")
        .withNotes(
            """
            The suite of a test is its `classname`, else `class`, else the name of the suite around it; of node:test, whose
            `classname` is always `test`, the names of all suites around it. Its type and message are its cause's. A test without a
            name is `(unnamed)`. Several `failure`s in a test case are one red test with several pieces of evidence. Type
            and message come from the attributes, else from the first line of the text that says more than the test's
            name; pytest's `failed on setup with "…"` and `failed on teardown with "…"` are left out around a message,
            and for its `collection failure` stand the lines that it marks with `E`. `time` may be `2503.1`, `2,503.1` or `0,25`.
            """)
        .without(
            "other properties, the output of suites, time stamps, hosts, and attributes such as\n"
                + "`file` and `line`.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> ROOTS.contains(root.name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  @Override
  public boolean expects(String fileName) {
    return fileName.endsWith(".xml");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new JunitReader(xml, sink).read());
  }
}
