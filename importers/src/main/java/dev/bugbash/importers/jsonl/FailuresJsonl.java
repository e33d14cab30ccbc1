package dev.bugbash.importers.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.text.Lines;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One failure a line: {@code {"id", "test", "exception", "message", "stack", "output"}}, all of
 * them texts and all optional but {@code test} or {@code id}. {@code test} is {@code suite::name};
 * {@code test_class} and {@code test_method} may stand for it. Other fields are passed over.
 */
public final class FailuresJsonl implements ReportFormat {
  private final JsonFactory json = new JsonFactory();

  @Override
  public String name() {
    return "failures-jsonl";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Failures as JSON Lines",
            """
            For any tool that has failures to tell. One object a line, UTF-8:

                {"id": "41", "test": "shop.CartTest::adds", "exception": "java.lang.IllegalStateException", "message": "no cart",
                 "stack": "java.lang.IllegalStateException: no cart\\n\\tat shop.Cart.add(Cart.java:12)", "output": "…"}

            (one line in the file). All fields are texts and optional, but `id` or `test` must say what failed. To be
            recognised the first line needs `id`, `test` or `test_class`, and one of `exception`, `message` and `stack`,
            among its first 8,000 bytes.
            """)
        .with("a line", "failed")
        .with("`kind` of `error`", "error")
        .with("`test`", "`suite::name`; `test_class` and `test_method` may stand for it")
        .with("`id`", "unique in the file; without one it is the test")
        .withNotes(
            """
            Every line is a red test; passed tests have no place here. A line that is no such object, or longer than 8
            million characters, makes the file unreadable, and the message names it.
            """)
        .without("all other fields.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head.stripLeading().lines().findFirst().orElse(""))
        .anyMatch(
            line ->
                (line.has("id") || line.has("test") || line.has("test_class"))
                    && (line.has("exception") || line.has("message") || line.has("stack")));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Lines lines = new Lines(content);
    while (lines.next()) {
      if (!lines.text().isBlank()) {
        sink.result(result(fields(lines.text(), lines.number()), lines.number()));
      }
    }
  }

  private Map<String, String> fields(String line, int number) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableReportException(number, "not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new UnreadableReportException(number, "not one whole JSON object");
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableReportException(number, "not JSON: " + e.getOriginalMessage());
    }
    return fields;
  }

  private static Result result(Map<String, String> fields, int number)
      throws UnreadableReportException {
    TestId test = test(fields);
    String id = fields.getOrDefault("id", test.toString());
    if (id.isEmpty() || (test.name().isEmpty() && test.suite().isEmpty())) {
      throw new UnreadableReportException(number, "neither \"test\" nor \"id\" says what failed");
    }
    Failure failure =
        new Failure(
            id,
            test,
            fields.getOrDefault("exception", ""),
            fields.getOrDefault("message", ""),
            fields.getOrDefault("stack", ""),
            fields.getOrDefault("output", ""));
    Outcome outcome =
        fields.getOrDefault("kind", "").equals("error") ? Outcome.ERROR : Outcome.FAILED;
    return Result.red(test, outcome, Duration.ZERO, List.of(failure));
  }

  private static TestId test(Map<String, String> fields) {
    if (fields.containsKey("test_class") && fields.containsKey("test_method")) {
      return TestId.of(fields.get("test_class"), fields.get("test_method"));
    }
    String test = fields.getOrDefault("test", fields.getOrDefault("id", ""));
    int colons = test.lastIndexOf("::");
    return colons < 0
        ? TestId.of("", test)
        : TestId.of(test.substring(0, colons), test.substring(colons + 2));
  }
}
