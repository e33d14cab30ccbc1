package dev.bugbash.importers.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
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
import java.util.regex.Pattern;

/**
 * One failure a line: {@code {"id", "test", "exception", "message", "stack", "output"}}, all of
 * them texts and all optional but {@code test} or {@code id}. {@code test} is {@code suite::name};
 * {@code test_class} and {@code test_method} may stand for it. Other fields are passed over.
 */
public final class FailuresJsonl implements ReportFormat {
  private static final Pattern EVIDENCE =
      Pattern.compile("^\\s*\\{.*\"(?:exception|message|stack)\"\\s*:", Pattern.DOTALL);
  private static final Pattern IDENTITY =
      Pattern.compile("^[^\\n]*\"(?:id|test|test_class)\"\\s*:", Pattern.DOTALL);

  private final JsonFactory json = new JsonFactory();

  @Override
  public String name() {
    return "failures-jsonl";
  }

  @Override
  public boolean recognises(String head, String fileName) {
    String first = head.stripLeading().lines().findFirst().orElse("");
    return EVIDENCE.matcher(first).find() && IDENTITY.matcher(first).find();
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
