package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.categorizer.search.Rebuild;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rebuilds the index of the board. */
@Command(
    name = "reindex",
    description = {
      "Build the search index anew, beside the one in use.",
      "Others go on importing and searching. The new index is compared with the board and with the"
          + " old one, and takes its place at once; the old one is kept for --back."
    },
    footer = {
      "%nExamples:",
      "  bugbash reindex",
      "  bugbash reindex --force",
      "  bugbash reindex --back",
      "%nThe index is a view of the board: nothing is lost with it. Where the new one answers"
          + " otherwise than the old one, nothing is swapped, and the exit code is 4."
    })
final class ReindexCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--back", description = "Go back to the index before the last rebuild.")
  private boolean back;

  @Option(names = "--force", description = "Swap even where the two indexes differ.")
  private boolean force;

  ReindexCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (back && force) {
      throw new RefusedException("--back and --force can't be used together.");
    }
    try (Board board = desk.existingBoard();
        BoardSearch search = desk.search(board)) {
      return back ? goBack(search) : rebuild(search);
    }
  }

  private int goBack(BoardSearch search) {
    if (!search.back()) {
      throw new RefusedException("There is no index of before to go back to.");
    }
    answer("back", 0, 0, List.of());
    return ExitCode.DONE;
  }

  private int rebuild(BoardSearch search) {
    Rebuild rebuild;
    try (ProgressLine progress = ProgressLine.on(desk.environment())) {
      rebuild = search.rebuild(force, progress::indexing);
    }
    if (rebuild instanceof Rebuild.Busy) {
      throw new RefusedException("Another process is rebuilding the index already.");
    }
    if (rebuild instanceof Rebuild.Refused refused) {
      answer("refused", 0, 0, refused.differences());
      return ExitCode.GATE;
    }
    Rebuild.Swapped swapped = (Rebuild.Swapped) rebuild;
    answer("swapped", swapped.failures(), swapped.compared(), swapped.differences());
    return ExitCode.DONE;
  }

  private void answer(String outcome, int failures, int compared, List<String> differences) {
    if (desk.json()) {
      desk.printJson(new Answer(outcome, failures, compared, differences));
      return;
    }
    differences.forEach(difference -> desk.complain("differs: " + difference));
    desk.say(
        switch (outcome) {
          case "back" -> "The index of before is in use again.";
          case "refused" ->
              "The old index stays in use, since the new one differs; --force swaps all the same.";
          default ->
              Phrase.of(
                  "The new index is in use: %s, %s.",
                  Phrase.count(failures, "failure"),
                  compared == 0
                      ? "with none before to compare it with"
                      : "compared with the old one in " + Phrase.count(compared, "question"));
        });
  }

  private record Answer(String outcome, int failures, int compared, List<String> differences)
      implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("outcome", outcome);
      json.writeNumberField("failures", failures);
      json.writeNumberField("compared", compared);
      json.writeArrayFieldStart("differences");
      for (String difference : differences) {
        json.writeString(difference);
      }
      json.writeEndArray();
    }
  }
}
