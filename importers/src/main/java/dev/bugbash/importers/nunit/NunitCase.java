package dev.bugbash.importers.nunit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code test-case} that is being read. Used once. */
final class NunitCase {
  private static final int MOST_ASSERTIONS = 1_000;

  private final XmlCursor xml;
  private final UnknownWords words;
  private final TestId test;
  private final String result;
  private final String label;
  private final String executed;
  private final String success;
  private final int line;
  private final ResultBuilder builder;
  private final List<Evidence> failures = new ArrayList<>();
  private final List<Evidence> assertions = new ArrayList<>();

  private static final class Evidence {
    String message = "";
    String stack = "";
  }

  NunitCase(XmlCursor xml, UnknownWords words, String suite) {
    this.xml = xml;
    this.words = words;
    this.test = identity(suite);
    this.result = xml.attribute("result");
    this.label = xml.attribute("label");
    this.executed = xml.attribute("executed");
    this.success = xml.attribute("success");
    this.line = xml.line();
    this.builder = new ResultBuilder(test).took(Seconds.parse(xml.attribute("duration", "time")));
  }

  /** In NUnit 2 the name is the whole name; in 3 it stands beside it. */
  private TestId identity(String suite) {
    String name = xml.attribute("name");
    String whole = xml.attribute("fullname");
    String className = xml.attribute("classname");
    if (name.isEmpty()) {
      return TestId.of(className.isEmpty() ? suite : className, "(unnamed)");
    }
    if (!whole.isEmpty()) {
      boolean prefixed = whole.endsWith("." + name);
      String before = prefixed ? whole.substring(0, whole.length() - name.length() - 1) : className;
      return TestId.of(before.isEmpty() ? suite : before, name);
    }
    int parameters = name.indexOf('(');
    int dot = name.lastIndexOf('.', parameters < 0 ? name.length() : parameters);
    return dot > 0
        ? TestId.of(name.substring(0, dot), name.substring(dot + 1))
        : TestId.of(className.isEmpty() ? suite : className, name);
  }

  Result read(ReportSink sink) throws IOException {
    xml.children(this::child);
    evidence();
    Outcome outcome = outcome(sink);
    if (outcome == Outcome.PASSED && result.isEmpty() && builder.hasEvidence()) {
      outcome = Outcome.FAILED;
    }
    return builder.endAttempt(outcome).result();
  }

  private void child(String element) throws IOException {
    switch (element) {
      case "failure" -> evidence(failures);
      case "assertion" -> evidence(assertions);
      case "assertions", "attachments" -> xml.children(this::child);
      case "reason" -> xml.children(name -> builder.because(xml.text(BoundedText.MESSAGE)));
      case "output" -> builder.output(xml.text(BoundedText.OUTPUT));
      case "attachment" ->
          xml.children(
              name -> {
                if (name.equals("filePath")) {
                  builder.attachment(Attachment.of(xml.text(BoundedText.MESSAGE)));
                }
              });
      default -> {
        // Properties and categories.
      }
    }
  }

  private void evidence(List<Evidence> into) throws IOException {
    Evidence said = new Evidence();
    xml.children(
        name -> {
          if (name.equals("message")) {
            said.message = xml.text(BoundedText.MESSAGE);
          } else if (name.equals("stack-trace")) {
            said.stack = xml.text(BoundedText.STACK);
          }
        });
    if (into.size() < MOST_ASSERTIONS) {
      into.add(said);
    }
  }

  /** Of several assertions the failure only repeats the texts. */
  private void evidence() {
    for (Evidence said : assertions.size() > 1 ? assertions : failures) {
      builder.failure("", said.message, said.stack);
    }
  }

  private Outcome outcome(ReportSink sink) {
    if (!result.isEmpty()) {
      Optional<Outcome> known = outcome(result, label);
      if (known.isEmpty()) {
        words.warn(line, "result", result, test);
      } else if (NunitXml.STATUSES.outcome(result).isPresent()
          && result.equalsIgnoreCase("Warning")) {
        sink.warning(new Warning(line, "passed with warnings: " + test));
      }
      return known.orElse(builder.hasEvidence() ? Outcome.FAILED : Outcome.ERROR);
    }
    if (executed.equalsIgnoreCase("false")) {
      return Outcome.SKIPPED;
    }
    if (success.equalsIgnoreCase("false")) {
      return Outcome.FAILED;
    }
    if (!success.isEmpty() && !success.equalsIgnoreCase("true")) {
      words.warn(line, "success", success, test);
      return builder.hasEvidence() ? Outcome.FAILED : Outcome.ERROR;
    }
    return builder.hasEvidence() ? Outcome.FAILED : Outcome.PASSED;
  }

  /** Early versions of NUnit 3 write {@code Failed(Child)} or {@code Failed:Error}. */
  static Optional<Outcome> outcome(String result, String label) {
    int end = Math.max(result.indexOf('('), result.indexOf(':'));
    String word = end < 0 ? result : result.substring(0, end);
    String detail = end < 0 ? label : label + result.substring(end + 1);
    Optional<Outcome> outcome = NunitXml.STATUSES.outcome(word);
    boolean broke = detail.startsWith("Error") || detail.startsWith("Cancelled");
    return outcome.map(o -> o == Outcome.FAILED && broke ? Outcome.ERROR : o);
  }
}
