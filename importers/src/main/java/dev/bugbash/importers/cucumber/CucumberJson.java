package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The JSON that all Cucumbers, Behave, SpecFlow's and other tools write: an array of features. */
public final class CucumberJson implements ReportFormat {
  private static final Pattern NOTHING = Pattern.compile("\\s*\\[\\s*\\]\\s*");

  @Override
  public String name() {
    return "cucumber-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Cucumber JSON",
            """
            Of Cucumber-JVM, Cucumber.js, Cucumber-Ruby, Godog, Behave and others. An array of features, recognised by
            `elements`, or by `keyword` with `uri` or `location`. An empty array is a run without features.
            """)
        .with(Steps.STATUSES.rows())
        .with("a step or hook without result", "did not run: skipped")
        .with("a scenario", "the worst of its steps and of its hooks, also those around steps")
        .with(
            "a scenario with a `status` of its own (Behave)",
            "that, unless a step is red; red without a red step where a hook raised")
        .with(
            "a feature with a red `status` in which nothing is red (Behave)",
            "a failure outside tests, `(feature)`")
        .with(
            "a `background`",
            "the first steps of the scenario behind it; one with none behind it, where it failed, a failure outside tests")
        .with(
            "scenarios of one name in a feature (rows of an outline)",
            "tests of their own, with `#1`, `#2` … as parameter")
        .withNotes("A test is its feature and its scenario. A scenario without steps passed.")
        .without(
            "embeddings, tags, doc strings, tables; earlier attempts, which Cucumber does not write here.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    if (NOTHING.matcher(head).matches()) {
      return true;
    }
    JsonHead json = JsonHead.of(head);
    return json.isArray()
        && (json.has("elements/steps")
            || json.has("elements/keyword")
            || json.has("keyword", "uri")
            || json.has("keyword", "elements")
            || json.has("keyword", "location"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new CucumberReader(root, sink).read());
  }
}
