package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import dev.bugbash.model.Claim;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * One row a cluster, with the columns that trackers ask for when tickets are made in bulk.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvReport implements ReportWriter {
  private static final String[] COLUMNS = {
    "Title",
    "Description",
    "Labels",
    "Cluster",
    "Size",
    "Tests",
    "State",
    "Owner",
    "Since",
    "Type",
    "First seen",
    "Last seen",
    "Notes",
    "Sample test",
    "Rerun",
    "After",
    "Consequence failures",
    "Family",
    "Closed as",
    "Closed by"
  };

  /** A cell of a spreadsheet holds 32,767 characters. */
  private static final int LONGEST_CELL = 32_000;

  @Override
  public void write(Board board, Writer out) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(COLUMNS).setQuoteMode(QuoteMode.ALL).get();
    CSVPrinter printer = new CSVPrinter(out, format);
    List<ClusterRow> clusters = board.clusters();
    Relations relations = Relations.of(clusters, board.kinship());
    for (ClusterRow row : clusters) {
      print(printer, ClusterView.of(board, row, relations));
    }
    printer.flush();
  }

  private static void print(CSVPrinter printer, ClusterView cluster) throws IOException {
    ClusterRow row = cluster.row();
    printer.printRecord(
        cell(VisibleText.line("[" + row.id() + "] " + row.title(), 250)),
        cell(Description.of(cluster)),
        cell(labels(row)),
        cell(row.id().toString()),
        row.size(),
        row.tests(),
        cell(row.state().word()),
        cell(VisibleText.line(row.owner())),
        cell(row.claim().map(Claim::since).map(Object::toString).orElse("")),
        cell(VisibleText.line(row.type())),
        cell(row.firstSeen().toString()),
        cell(row.lastSeen().toString()),
        row.notes(),
        cell(cluster.sample().map(s -> VisibleText.line(s.member().test().toString())).orElse("")),
        cell(cluster.rerun().map(RerunCommand::text).orElse("")),
        cell(cluster.relatives().root().map(root -> root.id().toString()).orElse("")),
        cluster.relatives().consequenceFailures(),
        cell(VisibleText.line(cluster.relatives().recipe(), 250)),
        cell(row.closing().map(c -> VisibleText.line(c.inShort(), 250)).orElse("")),
        cell(row.closing().map(c -> VisibleText.line(c.who())).orElse("")));
  }

  /** Words without blanks, which every tracker takes for labels. */
  private static String labels(ClusterRow row) {
    String type = row.type().substring(row.type().lastIndexOf('.') + 1);
    return ("bugbash " + row.id() + " " + type.replaceAll("[^\\w-]+", "-")).strip();
  }

  static String cell(String text) {
    String cut = VisibleText.cut(text, LONGEST_CELL);
    String begin = cut.stripLeading();
    boolean formula = !begin.isEmpty() && "=+-@＝＋－＠".indexOf(begin.charAt(0)) >= 0;
    boolean blank = !cut.isEmpty() && "\t\r\n".indexOf(cut.charAt(0)) >= 0;
    return formula || blank ? "'" + cut : cut;
  }

  /** The text of a ticket. */
  private static final class Description {
    private static final int MESSAGE = 2_000;
    private static final int TRACE = 12_000;

    static String of(ClusterView cluster) {
      ClusterRow row = cluster.row();
      StringBuilder text = new StringBuilder();
      text.append("Probable cause: ").append(VisibleText.line(row.title())).append('\n');
      text.append(row.size()).append(" failures of ").append(row.tests()).append(" tests.\n");
      cluster
          .relatives()
          .root()
          .ifPresent(
              root ->
                  text.append("A consequence of ")
                      .append(root.id())
                      .append(": mend that first.\n"));
      cluster.sample().ifPresent(s -> sample(text, s));
      tests(text, cluster);
      cluster.rerun().ifPresent(r -> text.append("\nRerun one of them:\n").append(r.text()));
      return text.toString().stripTrailing();
    }

    private static void sample(StringBuilder text, ClusterView.Sample sample) {
      String message = VisibleText.block(sample.failure().message(), MESSAGE);
      text.append("\nFor example ").append(VisibleText.line(sample.member().test().toString()));
      if (!sample.member().run().isEmpty()) {
        text.append(", run ").append(VisibleText.line(sample.member().run()));
      }
      text.append(":\n").append(VisibleText.line(sample.failure().type())).append('\n');
      text.append(message.isEmpty() ? "" : message + "\n");
      text.append(VisibleText.block(sample.trace().text(), TRACE)).append('\n');
    }

    private static void tests(StringBuilder text, ClusterView cluster) {
      text.append("\nTests:\n");
      text.append(
          cluster.tests().stream()
              .map(t -> "* " + VisibleText.line(t.toString(), 500) + "\n")
              .collect(Collectors.joining()));
      if (cluster.moreTests() > 0) {
        text.append("* and ").append(cluster.moreTests()).append(" more\n");
      }
    }
  }
}
