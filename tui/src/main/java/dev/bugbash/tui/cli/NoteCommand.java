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
import picocli.CommandLine.Mixin;

/** Leaves a note on a cluster. */
@Command(
    name = "note",
    description = "Leave a note on clusters.",
    footer = {
      "%nExamples:",
      "  bugbash note BB-12 same cause as the one in the other module",
      "  bugbash note BB-12 -- -Xint makes it pass",
      "  bugbash note BB-12 BB-15 both need the new driver",
      "  git log -1 | bugbash note BB-12 -",
      "%nThe first word that is no id begins the text; where that is one, put -- before it:",
      "  bugbash note BB-12 -- BB-15 is the same"
    })
final class NoteCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final ClustersAndText arguments = new ClustersAndText();

  NoteCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String who = desk.who();
    List<ClusterId> clusters = arguments.clusters();
    String text = text();
    try (Board board = desk.existingBoard()) {
      return clusters.stream()
          .mapToInt(cluster -> note(board, cluster, who, text))
          .reduce(ExitCode.DONE, Math::max);
    }
  }

  private int note(Board board, ClusterId cluster, String who, String text) {
    if (!board.note(cluster, who, text)) {
      return new ClaimAnswer(desk, board).unknown(cluster);
    }
    if (desk.json()) {
      desk.printJson(new Noted(cluster, who, text));
    } else {
      desk.say(Phrase.of("Noted on %s.", cluster));
    }
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    List<String> words = arguments.text();
    String text = words.equals(List.of("-")) ? standardInput() : String.join(" ", words);
    if (text.isBlank()) {
      throw new RefusedException("The note is empty: nothing was written.");
    }
    if (text.length() > ClustersAndText.LONGEST) {
      throw new RefusedException(
          Phrase.of("A note has at most %,d characters.", ClustersAndText.LONGEST));
    }
    return text.strip();
  }

  private String standardInput() throws IOException {
    return new String(desk.environment().in().readNBytes(ClustersAndText.LONGEST * 4 + 4), UTF_8);
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
