package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ClusterState;
import dev.bugbash.model.Closing;
import dev.bugbash.model.Closing.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What reports tell of closed clusters; the words are a person's, and hostile all the same. */
class ClosingInReportsTest {
  private static final String HOSTILE = "=1+1 <script>alert(1)</script> \u202e";

  private static String written(ReportKind kind) throws IOException {
    Closing fixed = new Closing(Reason.FIXED, HOSTILE, "ann", FakeBoard.NOON);
    Closing flaky = new Closing(Reason.WONT_FIX, "", "bob", FakeBoard.NOON);
    FakeBoard board =
        new FakeBoard()
            .cluster("came back", "", "", FakeBoard.failure("one", "x"))
            .closed(fixed, ClusterState.REGRESSED)
            .cluster("gone", "", "", FakeBoard.failure("two", "y"))
            .closed(flaky, ClusterState.CLOSED);
    return SampleBoards.written(kind, board);
  }

  @Test
  void jsonHasReasonTextPersonAndTime() throws IOException {
    String json = written(ReportKind.JSON);

    assertTrue(json.contains("\"state\":\"regressed\""), json);
    assertTrue(
        json.contains(
            "\"closing\":{\"reason\":\"wont-fix\",\"text\":\"\",\"who\":\"bob\","
                + "\"at\":\"2026-03-04T12:00:00Z\"}"),
        json);
    assertTrue(json.contains("\"closed\":1"), json);
  }

  @Test
  void htmlAndMarkdownTellItAsText() throws IOException {
    String html = written(ReportKind.HTML);
    String markdown = written(ReportKind.MARKDOWN);

    assertTrue(html.contains("was closed as fixed: =1+1 &lt;script&gt;"), html);
    assertTrue(html.contains("data-state=\"closed\""), html);
    assertFalse(html.contains("<script>alert"), html);
    assertTrue(markdown.contains(", was closed as `fixed: =1+1 "), markdown);
    assertTrue(markdown.contains(", closed as `wont-fix` by `bob`"), markdown);
    assertTrue(markdown.contains("1 closed"), markdown);
  }

  @Test
  void csvHasItInItsCells() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new StringReader(written(ReportKind.CSV))).getRecords();

    assertEquals("regressed", rows.get(0).get("State"));
    assertTrue(rows.get(0).get("Closed as").startsWith("fixed: =1+1"));
    assertEquals("wont-fix", rows.get(1).get("Closed as"));
    assertEquals("bob", rows.get(1).get("Closed by"));
  }
}
