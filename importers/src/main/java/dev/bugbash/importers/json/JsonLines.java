package dev.bugbash.importers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.importers.text.Lines;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The lines of a report that has a JSON object in each, and perhaps other lines between them. */
public final class JsonLines {
  private final Lines lines;
  private final Set<String> without;
  private Optional<Json> object = Optional.empty();

  /**
   * @param without fields of these names are not read, at any depth
   */
  public JsonLines(InputStream content, Set<String> without) throws IOException {
    this.lines = new Lines(new ShortRuns(Decoding.reader(content)));
    this.without = without;
  }

  /** Goes to the next line that is not blank; false at the end. */
  public boolean next() throws IOException {
    do {
      if (!lines.next()) {
        return false;
      }
    } while (lines.text().isBlank());
    object = parse();
    return true;
  }

  /**
   * Gives each line's object; of lines that have none it warns.
   *
   * @param what one of the objects is, as a warning names it
   */
  public void forEach(String what, ReportSink sink, Consumer<Json> each) throws IOException {
    while (next()) {
      if (object.isPresent()) {
        each.accept(object.get());
      } else {
        sink.warning(new Warning(number(), "no " + what + "; the line was left"));
      }
    }
  }

  /** The line's number, from 1. */
  public int number() {
    return lines.number();
  }

  /** The line as it is written. */
  public String text() {
    return lines.text();
  }

  /** The line's object; empty where it is no JSON object, or not a whole one. */
  public Optional<Json> object() {
    return object;
  }

  /**
   * What is told where the report ends within an object: its process died, or the file was cut off.
   * To be asked at the end.
   */
  public Optional<Result> brokenEnd() {
    boolean broken = object.isEmpty() && lines.text().stripLeading().startsWith("{");
    return broken
        ? Optional.of(
            Outside.failure(
                "",
                "(report)",
                "",
                "line "
                    + number()
                    + " ends in the middle: the process died, or the file was cut off",
                ""))
        : Optional.empty();
  }

  private Optional<Json> parse() throws IOException {
    String text = lines.text();
    int start = text.indexOf('{');
    if (start < 0 || !text.substring(0, start).isBlank()) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonReport.parser(text)) {
      JsonCursor cursor = new JsonCursor(parser, 0);
      cursor.nextRoot();
      Json json = cursor.value(without);
      return cursor.nextRoot() ? Optional.empty() : Optional.of(json);
    } catch (JsonProcessingException | UnreadableReportException e) {
      return Optional.empty();
    }
  }
}
