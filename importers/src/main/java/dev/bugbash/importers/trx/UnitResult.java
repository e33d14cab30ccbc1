package dev.bugbash.importers.trx;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One {@code UnitTestResult} that is being read. Used once. */
final class UnitResult {
  private static final Pattern DURATION =
      Pattern.compile("(?:(\\d{1,5})\\.)?(\\d{1,2}):(\\d{1,2}):(\\d{1,2}(?:\\.\\d{1,9})?)");

  private final XmlCursor xml;
  private final String id;
  private final String word;
  private final int line;
  private final Outcome outcome;
  private final ResultBuilder builder;
  private String message = "";
  private String stack = "";
  private boolean explained;

  UnitResult(XmlCursor xml, UnknownWords words) {
    this.xml = xml;
    this.line = xml.line();
    this.id = xml.attribute("testId");
    this.word = xml.attribute("outcome");
    String name = xml.attribute("testName");
    TestId test = TestId.of("", name.isEmpty() ? "(unnamed)" : name);
    this.builder = new ResultBuilder(test).took(duration(xml.attribute("duration")));
    this.outcome =
        word.isEmpty()
            ? Outcome.ERROR
            : Trx.STATUSES
                .outcome(word)
                .orElseGet(
                    () -> {
                      words.warn(line, "outcome", word, name);
                      return Outcome.ERROR;
                    });
  }

  /** Which definition it belongs to; may be empty. */
  String testId() {
    return id;
  }

  Outcome outcome() {
    return outcome;
  }

  void child(String element) throws IOException {
    switch (element) {
      case "Output",
          "ErrorInfo",
          "ResultFiles",
          "CollectorDataEntries",
          "Collector",
          "UriAttachments",
          "UriAttachment" ->
          xml.children(this::child);
      case "Message" -> {
        message = xml.text(BoundedText.MESSAGE);
        explained = true;
      }
      case "StackTrace" -> {
        stack = xml.text(BoundedText.STACK);
        explained = true;
      }
      case "StdOut", "StdErr", "DebugTrace" -> builder.output(xml.text(BoundedText.OUTPUT));
      case "ResultFile" -> builder.attachment(Attachment.of(xml.attribute("path")));
      case "A" -> builder.attachment(Attachment.of(xml.attribute("href")));
      default -> {
        // Traces of collectors, text messages.
      }
    }
  }

  Result end(ReportSink sink, Outcome ended) {
    if (ended.red() && explained) {
      builder.failure("", message, stack);
    } else if (ended.red()) {
      builder.failure("", word.equals("Failed") || word.isEmpty() ? "" : word, "");
    } else if (ended == Outcome.SKIPPED) {
      builder.because(message);
    }
    if (word.equals("PassedButRunAborted")) {
      sink.warning(new Warning(line, "passed, but its run was aborted: " + builder.test()));
    }
    return builder.endAttempt(ended).result();
  }

  private static Duration duration(String text) {
    Matcher m = DURATION.matcher(text);
    if (!m.matches()) {
      return Duration.ZERO;
    }
    long days = m.group(1) == null ? 0 : Long.parseLong(m.group(1));
    return Duration.ofDays(days)
        .plusHours(Long.parseLong(m.group(2)))
        .plusMinutes(Long.parseLong(m.group(3)))
        .plusNanos(Math.round(Double.parseDouble(m.group(4)) * 1e9));
  }
}
