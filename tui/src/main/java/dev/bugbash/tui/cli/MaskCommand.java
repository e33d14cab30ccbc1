package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masked;
import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.importers.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the rules of masking make of a text. */
@Command(
    name = "mask",
    description = "Print each line with its volatile parts masked, as failures are compared.",
    footer = {
      "%nExamples:",
      "  bugbash mask build.log | sort | uniq -c | sort -rn | head",
      "  echo 'Read timed out after 3000 ms' | bugbash mask",
      "  bugbash mask build.log --values | jq -r '.values[] | [.kind, .text] | @tsv'",
      "%nPlaceholders: <num> <time> <uuid> <hex> <ip> <mail> <id> <gen> <path>.",
      "Names, exception classes, HTTP statuses and exit codes stay."
    })
final class MaskCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A text; - or nothing for standard input.")
  private String file = "-";

  @Option(
      names = "--values",
      description =
          "Print JSON instead, a line a line, with what was masked; so does --output json.")
  private boolean values;

  MaskCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in = InputFile.open(desk.environment(), file)) {
      Lines lines = new Lines(in);
      while (lines.next()) {
        print(lines.number(), Masker.mask(Excerpt.of(lines.text())));
      }
    }
    return ExitCode.DONE;
  }

  private void print(int number, Masked masked) {
    if (values || desk.json()) {
      desk.printJson(json -> fields(json, number, masked));
    } else {
      desk.say(masked.template());
    }
  }

  private static void fields(JsonGenerator json, int number, Masked masked) throws IOException {
    json.writeNumberField("line", number);
    json.writeStringField("template", masked.template());
    json.writeArrayFieldStart("values");
    for (Masked.Value value : masked.values()) {
      json.writeStartObject();
      json.writeStringField("kind", value.kind());
      json.writeStringField("text", value.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
