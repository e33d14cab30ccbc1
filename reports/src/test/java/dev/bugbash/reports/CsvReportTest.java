package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
  private static List<CSVRecord> rows(FakeBoard board) throws IOException {
    String text = SampleBoards.written(ReportKind.CSV, board);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text)).getRecords();
  }

  @Test
  void eachClusterIsATicket() throws IOException {
    List<CSVRecord> rows = rows(SampleBoards.calm());

    assertEquals(2, rows.size());
    CSVRecord first = rows.get(0);
    assertEquals("[BB-1] IllegalStateException: the cart is closed", first.get("Title"));
    assertEquals("bugbash BB-1 IllegalStateException", first.get("Labels"));
    assertEquals("3", first.get("Size"));
    assertEquals("new", first.get("State"));
    assertEquals("mvn test -Dtest='org.example.CartTest#addsOne'", first.get("Rerun"));
    assertEquals("ann", rows.get(1).get("Owner"));
  }

  @Test
  void theDescriptionHasCauseSampleTestsAndCommand() throws IOException {
    String text = rows(SampleBoards.calm()).get(0).get("Description");

    assertTrue(text.startsWith("Probable cause: IllegalStateException: the cart is closed\n"));
    assertTrue(text.contains("3 failures of 3 tests."));
    assertTrue(text.contains("at org.example.Cart.add(Cart.java:41)"));
    assertTrue(text.contains("framework frames"));
    assertTrue(text.contains("* org.example.CartTest::addsTwo"));
    assertTrue(text.endsWith("mvn test -Dtest='org.example.CartTest#addsOne'"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
  void aFormulaIsDefused(String text) {
    assertTrue(CsvReport.cell(text).startsWith("'"));
  }

  @Test
  void hostileTextStaysInItsCell() throws IOException {
    List<CSVRecord> rows = rows(SampleBoards.hostile());

    assertEquals(1, rows.size());
    assertTrue(rows.get(0).isConsistent());
    assertTrue(rows.get(0).get("Owner").startsWith("'=1+1 <script>"));
    assertTrue(rows.get(0).get("Owner").contains("⟨U+202E⟩evil␀␛[31m"));
  }
}
