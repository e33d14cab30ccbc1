package dev.bugbash.importers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Opens a report that is one JSON document, or several, in any encoding. */
public final class JsonReport {
  private static final int DEEPEST = 500;
  private static final JsonFactory JSON = factory();

  private JsonReport() {}

  /** Reads one document, with the cursor on its beginning. */
  public interface Document {
    void read(JsonCursor root) throws IOException;
  }

  /**
   * Reads all documents of a report; mostly there is one. What a tool printed before the first and
   * after the last is passed over, the latter with a warning.
   *
   * @throws UnreadableReportException where a document is not JSON or does not end
   */
  public static void read(InputStream content, ReportSink sink, Document document)
      throws IOException {
    BufferedReader reader = new BufferedReader(new ShortRuns(Decoding.reader(content)));
    int skipped = skipNoise(reader);
    try (JsonParser parser = parser(reader)) {
      JsonCursor cursor = new JsonCursor(parser, skipped);
      boolean any = false;
      while (more(cursor, any, sink)) {
        any = true;
        document.read(cursor);
        cursor.skip();
      }
      if (!any) {
        throw new UnreadableReportException(0, "no JSON in it");
      }
    }
  }

  static JsonParser parser(Reader reader) throws IOException {
    return JSON.createParser(reader);
  }

  static JsonParser parser(String text) throws IOException {
    return JSON.createParser(text);
  }

  private static boolean more(JsonCursor cursor, boolean any, ReportSink sink) throws IOException {
    try {
      return cursor.nextRoot();
    } catch (UnreadableReportException e) {
      if (!any) {
        throw e;
      }
      sink.warning(new Warning(cursor.line(), "what follows the report is no JSON; it was left"));
      return false;
    }
  }

  /** Goes to the first line that begins a document; gives how many were passed over. */
  private static int skipNoise(BufferedReader reader) throws IOException {
    int lines = 0;
    reader.mark(JsonHead.LONGEST_LINE + 1);
    for (String line = JsonHead.line(reader); line != null; line = JsonHead.line(reader)) {
      if (JsonHead.begins(line)) {
        break;
      }
      lines += JsonHead.isWhole(line) ? 1 : 0;
      reader.mark(JsonHead.LONGEST_LINE + 1);
    }
    reader.reset();
    return lines;
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(2 * ShortRuns.LONGEST)
                .maxNameLength(50_000)
                .maxNumberLength(1_000)
                .build())
        .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .build();
  }

  static UnreadableReportException unreadable(JsonProcessingException e, int line) {
    String message = String.valueOf(e.getOriginalMessage());
    boolean cut =
        e instanceof com.fasterxml.jackson.core.io.JsonEOFException
            || message.contains("end-of-input");
    return new UnreadableReportException(
        line,
        cut
            ? "the file ends in the middle: its tool died while it wrote, or the file was cut off"
            : "not JSON: " + message.lines().findFirst().orElse(""));
  }
}
