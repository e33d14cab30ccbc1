package dev.bugbash.importers.playwright;

import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Optional;

/** One test with its attempts. Used once. */
final class PlaywrightTest {
  private final Json test;
  private final UnknownWords words;
  private final int line;
  private final ResultBuilder builder;
  private final String expected;

  PlaywrightTest(TestId id, Json test, UnknownWords words, int line) {
    this.test = test;
    this.words = words;
    this.line = line;
    this.builder = new ResultBuilder(id);
    this.expected = test.text("expectedStatus").isEmpty() ? "passed" : test.text("expectedStatus");
  }

  Result result() {
    Outcome last = Outcome.SKIPPED;
    for (Json result : test.elements("results")) {
      last = attempt(result);
    }
    test.elements("annotations").stream()
        .filter(each -> each.text("type").equals("skip") || each.text("type").equals("fixme"))
        .forEach(each -> builder.because(each.text("description")));
    if (!builder.hasAttempts()) {
      builder.because("it did not run").endAttempt(Outcome.SKIPPED);
    }
    return builder.result(verdict(last));
  }

  private Outcome verdict(Outcome last) {
    String status = test.text("status");
    Optional<Outcome> known = PlaywrightJson.STATUSES.outcome(status);
    if (known.isEmpty() && !status.isEmpty()) {
      words.warn(line, "status", status, builder.test());
    }
    Outcome verdict = known.orElse(last);
    // An interrupted test is called skipped.
    return last == Outcome.ERROR || (verdict.red() != last.red() && last.red()) ? last : verdict;
  }

  private Outcome attempt(Json result) {
    String status = result.text("status");
    Outcome outcome = outcome(status);
    builder.took(result.millis("duration"));
    if (outcome.red()) {
      evidence(result, status);
    }
    builder.endAttempt(outcome);
    return outcome;
  }

  private Outcome outcome(String status) {
    return switch (status) {
      case "interrupted", "" -> Outcome.ERROR;
      case "skipped" -> Outcome.SKIPPED;
      case "passed", "failed", "timedOut" ->
          status.equals(expected) ? Outcome.PASSED : Outcome.FAILED;
      default -> {
        words.warn(line, "status", status, builder.test());
        yield Outcome.ERROR;
      }
    };
  }

  private void evidence(Json result, String status) {
    List<Json> errors = result.elements("errors");
    Json single = result.at("error");
    for (Json error : errors.isEmpty() && !single.isNone() ? List.of(single) : errors) {
      // Only the first error has its stack trace, and that apart.
      boolean first = error.text("message").equals(single.text("message"));
      String stack = error.text("stack");
      stack = stack.isEmpty() && first ? single.text("stack") : stack;
      String message = Trace.of(error.text("message", "value")).message();
      builder.failure("", message, Ansi.strip(stack.isEmpty() ? error.text("message") : stack));
    }
    if (!builder.hasEvidence()) {
      boolean passed = status.equals("passed");
      builder.failure("", passed ? "Expected to fail, but passed." : "the test " + status, "");
    }
    output(result.elements("stdout"));
    output(result.elements("stderr"));
    for (Json attachment : result.elements("attachments")) {
      if (!attachment.text("path").isEmpty()) {
        builder.attachment(
            new Attachment(attachment.text("path"), attachment.text("contentType"), -1));
      }
    }
  }

  private void output(List<Json> pieces) {
    for (Json piece : pieces) {
      builder.output(Ansi.strip(piece.isText() ? piece.text() : piece.text("text")));
    }
  }
}
