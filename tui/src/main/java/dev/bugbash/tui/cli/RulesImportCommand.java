package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.RulesException;
import dev.bugbash.board.corrections.RulesImport;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes rules over from a file. */
@Command(
    name = "import",
    description = {
      "Take decisions over from a file that `bugbash rules export` wrote.",
      "All or nothing: a mistake is named with its line. What the board has already stays as it is."
    },
    footer = {
      "%nExamples:",
      "  bugbash rules import bugbash-rules.txt",
      "  curl -s https://example.org/rules | bugbash rules import -"
    })
final class RulesImportCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST = 50_000_000;

  private final Desk desk;

  @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
  private String file = "";

  @Option(
      names = "--force",
      description = "End decisions on the board that say otherwise; by default they stand.")
  private boolean force;

  RulesImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    try (Board board = desk.board()) {
      RulesImport taken =
          board.corrections().importRules(text, new Decision(desk.who(), "", force));
      if (desk.json()) {
        desk.printJson(new Fields(taken));
      } else {
        desk.say(
            Phrase.of(
                "%s and %s taken over, %,d %s there already; %s changed cluster.",
                Phrase.count(taken.links(), "decision"),
                Phrase.count(taken.known(), "known cause"),
                taken.present(),
                taken.present() == 1 ? "was" : "were",
                Phrase.count(taken.failures(), "failure")));
      }
      return ExitCode.DONE;
    } catch (RulesException e) {
      throw new RefusedException(file + ": " + e.getMessage(), e);
    }
  }

  private String text() throws IOException {
    byte[] bytes;
    try (InputStream in = InputFile.open(desk.environment(), file)) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    if (bytes.length > LONGEST) {
      throw new RefusedException(file + " is too long to be a file of rules.");
    }
    return decoded(bytes);
  }

  private String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (UTF_8.newDecoder().decode(in, text, true).isError()) {
      long line =
          1 + new String(bytes, 0, in.position(), UTF_8).chars().filter(c -> c == '\n').count();
      throw new RefusedException(
          Phrase.of("%s: line %,d is not UTF-8; write the file in that encoding.", file, line));
    }
    String all = text.flip().toString();
    return all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all;
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(RulesImport taken) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumberField("decisions", taken.links());
      json.writeNumberField("known", taken.known());
      json.writeNumberField("present", taken.present());
      json.writeNumberField("failures", taken.failures());
    }
  }
}
