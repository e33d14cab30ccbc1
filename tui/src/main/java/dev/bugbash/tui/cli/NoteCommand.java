package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Leaves a note on a cluster. */
@Command(
    name = "note",
    description = "Leave a note on a cluster.",
    footer = {
      "%nExamples:",
      "  bugbash note BB-12 same cause as the one in the other module",
      "  bugbash note BB-12 -- -Xint makes it pass",
      "  git log -1 | bugbash note BB-12 -"
    })
final class NoteCommand implements Callable<Integer> {
  private static final int LONGEST = 20_000;

  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "CLUSTER", converter = ClusterArgument.class)
  private ClusterId cluster;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "TEXT",
      description = "The words of the note; - reads it from standard input.")
  private List<String> words = List.of();

  NoteCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String who = desk.who();
    String text = text();
    try (Board board = desk.existingBoard()) {
      if (!board.note(cluster, who, text)) {
        return new ClaimAnswer(desk, board).unknown(cluster);
      }
    }
    if (desk.json()) {
      desk.printJson(new Noted(cluster, who, text));
    } else {
      desk.say(Phrase.of("Noted on %s.", cluster));
    }
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    String text = words.equals(List.of("-")) ? standardInput() : String.join(" ", words);
    if (text.isBlank()) {
      throw new RefusedException("The note is empty: nothing was written.");
    }
    if (text.length() > LONGEST) {
      throw new RefusedException(Phrase.of("A note has at most %,d characters.", LONGEST));
    }
    return text.strip();
  }

  private String standardInput() throws IOException {
    return new String(desk.environment().in().readNBytes(LONGEST * 4 + 4), UTF_8);
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Noted(ClusterId cluster, String who, String text) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("id", cluster.toString());
      json.writeStringField("author", who);
      json.writeStringField("text", text);
    }
  }
}
