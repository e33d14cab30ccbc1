package dev.bugbash.importers.gotest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The events of {@code go test -json}, {@code test2json} and {@code gotestsum --jsonfile}. */
public final class GoTestJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`Action` of a test,").passed("pass", "bench").failed("fail").skipped("skip");

  @Override
  public String name() {
    return "go-test-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "go test JSON",
            """
            One event a line, of `go test -json`, `go tool test2json` and `gotestsum --jsonfile`, also with the plain lines of the
            compiler between them. Recognised by `Action` with `Package`, `ImportPath`, `Test` or `Output` in one of the first lines.
            """)
        .with(STATUSES.rows())
        .with(
            "a test that began and has no end event",
            "error: a panic, `os.Exit`, a time-out, a kill")
        .with(
            "the same, but its root test or, of a benchmark, its package passed",
            "passed: go loses the event where a test prints no end of line")
        .with(
            "a package that failed where no test of it is red",
            "a failure outside tests, `(package)`")
        .with(
            "a package that has no end event",
            "a failure outside tests, `(package)`, unless a test of it is red")
        .with(
            "`build-fail`, `[build failed]`, `[setup failed]`",
            "a failure outside tests, `(build)`, with the compiler's lines")
        .with(
            "a test that runs again after its package ended",
            "another attempt; the last one counts")
        .with(
            "a test that runs several times in one package's process (`-count`)",
            "attempts; a red one counts")
        .with("other lines", "left; one warning with their number")
        .withNotes(
            """
            A test is its package and its name; tests that have subtests are tests as well. Its message begins with
            the first line that says where, or is that of the panic. Results wait for the end of the report, since a later part may hold a second attempt: 100,000 of
            them, or 16 million characters; those beyond are joined with nothing. Nothing in the events tells that packages are still to come: a report that is cut
            off between two packages can't be told from a whole one.
            """)
        .without("figures of benchmarks, output of tests that passed.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head)
        .limit(200)
        .anyMatch(
            line ->
                line.has("Action")
                    && (line.has("Package")
                        || line.has("ImportPath")
                        || line.has("Test")
                        || line.has("Output")));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new GoTestReader(new JsonLines(content, Set.of()), sink).read();
  }
}
