package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.board.search.ClusterMatch;
import dev.bugbash.board.search.FailureMatch;
import dev.bugbash.board.search.Found;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the failures of the board. */
@Command(
    name = "search",
    description = {
      "Search the failures of the board, and show the clusters that they are in.",
      "Words are joined by AND and found in messages, types, tests and frames: as wholes, by the"
          + " parts of camel case, in any case. Also OR, NOT or -, \"a phrase\", (groups), * and ?,"
          + " fuzzy~ and /expressions/: the syntax of Lucene.",
      "%nFields: message, type, frame, test, file, run, branch, environment, owner, state (also is),"
          + " cluster, since. owner:me is you; state is new, open, claimed, mine or unclaimed."
    },
    footer = {
      "%nExamples:",
      "  bugbash search NullPointerException",
      "  bugbash search 'type:Timeout* -owner:*'",
      "  bugbash search 'frame:org.foo.Bar.baz OR message:\"connection refused\"'",
      "  bugbash search 'is:unclaimed branch:main since:2d' --limit 5",
      "  bugbash search 'since:[2026-11-01 TO 2026-11-05]' --failures --output json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "In one argument, or as words; after -- where it begins with a minus.")
  private List<String> words = List.of();

  @ArgGroup private final Form form = new Form();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many rows. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  SearchCommand(Desk desk) {
    this.desk = desk;
  }

  /** What a row is. */
  private static final class Form {
    @SuppressWarnings("UnusedVariable") // it is what happens anyway
    @Option(names = "--clusters", description = "A row a cluster. The default.")
    private boolean clusters;

    @Option(names = "--failures", description = "A row a failure, the best first.")
    private boolean failures;
  }

  @Override
  public Integer call() throws QueryMistakeException {
    if (limit < 1) {
      throw new RefusedException(Phrase.of("--limit is at least 1, not %d.", limit));
    }
    String query = String.join(" ", words);
    try (Board board = desk.existingBoard();
        BoardSearch search = desk.search(board);
        ProgressLine progress = ProgressLine.on(desk.environment())) {
      if (form.failures) {
        Found<FailureMatch> found = search.failures(query, limit, progress::indexing);
        progress.clear();
        failures(found);
      } else {
        Found<ClusterMatch> found = search.clusters(query, limit, progress::indexing);
        progress.clear();
        clusters(found);
      }
      return ExitCode.DONE;
    }
  }

  private void clusters(Found<ClusterMatch> found) {
    if (desk.json()) {
      found.first().forEach(match -> desk.printJson(json -> fields(json, match)));
      return;
    }
    Table table =
        new Table(
            List.of(
                Column.text("CLUSTER"),
                Column.number("MATCHES"),
                Column.number("FAILURES"),
                Column.text("STATE"),
                Column.text("OWNER"),
                Column.flexible("TITLE")));
    for (ClusterMatch match : found.first()) {
      ClusterRow row = match.cluster();
      table.row(
          row.id(),
          match.matches(),
          row.size(),
          ClusterPrint.state(row.state()),
          row.owner(),
          row.title());
    }
    print(table, found, "cluster");
  }

  private void failures(Found<FailureMatch> found) {
    if (desk.json()) {
      found.first().forEach(match -> desk.printJson(json -> fields(json, match)));
      return;
    }
    Table table =
        new Table(
            List.of(
                Column.number("FAILURE"),
                Column.text("CLUSTER"),
                Column.path("TEST"),
                Column.flexible("MESSAGE")));
    for (FailureMatch match : found.first()) {
      table.row(match.member().number(), match.cluster(), match.member().test(), oneLine(match));
    }
    print(table, found, "failure");
  }

  /** Tables that go to a file are not cut, but a message of megabytes is no row. */
  private static String oneLine(FailureMatch match) {
    String first = match.message().strip().lines().findFirst().orElse("");
    String text = match.type().isEmpty() ? first : match.type() + ": " + first;
    return text.length() <= 500 ? text : text.substring(0, 500) + "…";
  }

  private void print(Table table, Found<?> found, String noun) {
    if (found.first().isEmpty()) {
      desk.say("Nothing matches.");
      return;
    }
    desk.print(table);
    if (found.total() > found.first().size()) {
      desk.say(
          Phrase.of(
              "%,d of %s; --limit shows more.",
              found.first().size(), Phrase.count(found.total(), noun)));
    }
  }

  private static void fields(JsonGenerator json, ClusterMatch match) throws IOException {
    ClusterPrint.commonFields(json, match.cluster());
    json.writeNumberField("matches", match.matches());
  }

  private static void fields(JsonGenerator json, FailureMatch match) throws IOException {
    json.writeNumberField("failure", match.member().number());
    json.writeStringField("cluster", match.cluster().toString());
    json.writeStringField("test", match.member().test().toString());
    json.writeStringField("run", match.member().run());
    json.writeStringField("report", match.member().report());
    json.writeStringField("type", match.type());
    json.writeStringField("message", match.message());
  }
}
