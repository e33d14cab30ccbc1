package dev.bugbash.reports;

import static dev.bugbash.reports.Counts.count;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import dev.bugbash.board.RunRow;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * GitHub-flavoured Markdown for a wiki page or a pull request.
 *
 * <p>A pull request takes 65,536 characters; what does not fit is left out and counted.
 */
final class MarkdownReport implements ReportWriter {
  private static final int LONGEST = 65_536;

  /** For the two remarks on what was left out. */
  private static final int RESERVED = 400;

  private static final int LONGEST_TABLE = LONGEST / 3;
  private static final int MOST_RUNS = 20;
  private static final int CELL = 160;

  private final Clock clock;

  MarkdownReport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void write(Board board, Writer out) throws IOException {
    Snapshot snapshot = Snapshot.of(board, clock);
    StringBuilder text = new StringBuilder("# Failures by probable cause\n\n");
    totals(text, snapshot);
    runs(text, snapshot.runs());
    table(text, snapshot);
    details(text, board, snapshot);
    out.write(text.toString());
    out.flush();
  }

  private static void totals(StringBuilder text, Snapshot snapshot) {
    Totals t = snapshot.totals();
    text.append(
        String.format(
            Locale.ROOT,
            """
        **%s in %s**, %,d of them claimed, %,d closed; %s in %s: \
        %,d passed, %,d failed, %s, %,d skipped, %,d flaky.
        """,
            count(t.clustered(), "failure"),
            count(t.clusters(), "cluster"),
            t.claimed(),
            t.closed(),
            count(t.tests(), "test"),
            count(snapshot.runs().size(), "run"),
            t.passed(),
            t.failed(),
            count(t.errors(), "error"),
            t.skipped(),
            t.flaky()));
    if (t.unclustered() > 0) {
      text.append(count(t.unclustered(), "more failure"));
      text.append(t.unclustered() == 1 ? " is" : " are").append(" in no cluster.\n");
    }
    text.append("As of ").append(Times.minute(snapshot.at())).append(".\n\n");
  }

  private static void runs(StringBuilder text, List<RunRow> runs) {
    if (runs.isEmpty()) {
      return;
    }
    text.append("## Runs\n\n| run | branch | revision | environment | time | tests | passed |");
    text.append(" failed | errors | skipped | flaky | failures |\n");
    text.append("|---|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
    int from = Math.max(0, runs.size() - MOST_RUNS);
    runs.subList(from, runs.size()).forEach(r -> run(text, r));
    text.append(from == 0 ? "" : "\nNot shown: " + count(from, "earlier run") + ".\n").append('\n');
    runs.subList(from, runs.size()).forEach(r -> incomplete(text, r));
  }

  private static void incomplete(StringBuilder text, RunRow run) {
    int lost = run.unreadable().size();
    if (lost > 0) {
      text.append("**Run ").append(MarkdownText.code(run.title(), 60));
      text.append(" is incomplete**: ").append(count(lost, "report"));
      text.append(" could not be read.\n\n");
    }
  }

  private static void run(StringBuilder text, RunRow run) {
    String[] words = {
      run.details().name(),
      run.details().branch(),
      VisibleText.revision(run.details().revision()),
      run.details().environment()
    };
    for (String word : words) {
      text.append("| ").append(MarkdownText.code(word, 60)).append(' ');
    }
    text.append("| ").append(Times.minute(run.details().time())).append(" |");
    int[] counts = {
      run.tests(),
      run.passed(),
      run.failed(),
      run.errors(),
      run.skipped(),
      run.flaky(),
      run.failures()
    };
    for (int count : counts) {
      text.append(' ').append(count).append(" |");
    }
    text.append('\n');
  }

  private static void table(StringBuilder text, Snapshot snapshot) {
    List<ClusterRow> clusters = snapshot.clusters();
    text.append("## Clusters\n\n");
    if (clusters.isEmpty()) {
      text.append("There are none.\n");
      return;
    }
    text.append("| cluster | failures | tests | state | owner | probable cause |\n");
    text.append("|---|--:|--:|---|---|---|\n");
    int shown = 0;
    for (ClusterRow row : clusters) {
      String line = line(row, snapshot.relations());
      if (text.length() + line.length() > LONGEST_TABLE) {
        break;
      }
      text.append(line);
      shown++;
    }
    if (shown < clusters.size()) {
      List<ClusterRow> rest = clusters.subList(shown, clusters.size());
      int failures = rest.stream().mapToInt(ClusterRow::size).sum();
      text.append("\nNot in here for want of room: ").append(count(rest.size(), "more cluster"));
      text.append(" with ").append(count(failures, "failure")).append(".\n");
    }
  }

  private static String line(ClusterRow row, Relations relations) {
    String cascade = relations.inShort(row.id());
    return String.join(
        " | ",
        "| " + row.id(),
        Integer.toString(row.size()),
        Integer.toString(row.tests()),
        row.state().word(),
        MarkdownText.code(row.owner(), 40),
        (cascade.isEmpty() ? "" : cascade + ": ") + MarkdownText.code(row.title(), CELL) + " |\n");
  }

  private static void details(StringBuilder text, Board board, Snapshot snapshot) {
    List<ClusterRow> clusters = snapshot.clusters();
    int shown = 0;
    for (ClusterRow row : clusters) {
      String section = MarkdownSection.of(ClusterView.of(board, row, snapshot.relations()));
      if (text.length() + section.length() > LONGEST - RESERVED) {
        break;
      }
      text.append(section);
      shown++;
    }
    if (shown < clusters.size()) {
      text.append("\nThe details of ").append(count(clusters.size() - shown, "more cluster"));
      text.append(" do not fit in here; the HTML report has them.\n");
    }
  }
}
