package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  @Test
  void theHeadSaysTheTotalsAndWhatIsInNoCluster() {
    String text = SampleBoards.written(ReportKind.MARKDOWN, SampleBoards.calm());

    assertTrue(
        text.contains(
            "**4 failures in 2 clusters**, 1 of them claimed, 0 closed; 190 tests in 2 runs"));
    assertTrue(text.contains("2 more failures are in no cluster."));
  }

  @Test
  void oneIsNotSeveral() {
    FakeBoard board =
        new FakeBoard()
            .run("nightly", 0, 1, 2)
            .cluster("no database", "", "", FakeBoard.failure("saves", "refused"));

    String text = SampleBoards.written(ReportKind.MARKDOWN, board);

    assertTrue(
        text.contains(
            "**1 failure in 1 cluster**, 0 of them claimed, 0 closed; 1 test in 1 run: 0 passed,"),
        text);
    assertTrue(text.contains("1 more failure is in no cluster."), text);
    assertTrue(text.contains("<b>BB-1</b> · 1 failure · <code>"), text);
  }

  @Test
  void aClusterIsARowAndUnfolds() {
    String text = SampleBoards.written(ReportKind.MARKDOWN, SampleBoards.calm());

    assertTrue(
        text.contains(
            "| BB-1 | 3 | 3 | new | – | `IllegalStateException: the cart is closed` |\n"));
    assertTrue(text.contains("| BB-2 | 1 | 1 | claimed | `ann` | `no database` |\n"));
    assertTrue(text.contains("<details><summary><b>BB-1</b> · 3 failures · <code>Illegal"));
    assertTrue(text.contains("```sh\nmvn test -Dtest='org.example.CartTest#addsOne'\n```"));
    assertTrue(
        text.contains("Note by `ann`, 2026-03-04 12:00 UTC:\n\n```text\nIt is the proxy.\n"));
  }

  @Test
  void everyRowOfATableHasItsCellsWhateverIsInThem() {
    String text = SampleBoards.written(ReportKind.MARKDOWN, SampleBoards.hostile());

    List<String> rows = text.lines().filter(l -> l.startsWith("| BB-")).toList();
    assertEquals(1, rows.size());
    // Pipes with an even number of backslashes before them end a cell.
    assertEquals(7, rows.get(0).split("(?<!\\\\)(?:\\\\\\\\)*\\|", -1).length - 1, rows.get(0));
  }

  @Test
  void aCodeSpanCannotBeLeft() {
    assertEquals("`a`", MarkdownText.code("a", 99));
    assertEquals("```` a ``` b` ````", MarkdownText.code("a ``` b`", 99));
    assertEquals("`a\\|b`", MarkdownText.code("a|b", 99));
    assertEquals("`a\\ \\|b`", MarkdownText.code("a\\|b", 99));
    assertEquals("–", MarkdownText.code(" \n", 99));
  }

  @Test
  void aFenceIsLongerThanAnyInside() {
    assertEquals("````text\na ``` b\n````\n", MarkdownText.block("a ``` b\n"));
  }

  @Test
  void rawHtmlHasNoMarkupAndNobodyIsMentioned() {
    String html = MarkdownText.html("</summary><script> @all #1", 99);

    assertEquals("<code>&#60;&#47;summary&#62;&#60;script&#62; &#64;all &#35;1</code>", html);
  }

  @Test
  void itFitsIntoAPullRequestAndSaysWhatIsLeftOut() {
    String text = SampleBoards.written(ReportKind.MARKDOWN, SampleBoards.large(3_000));

    assertTrue(text.length() <= 65_536, "length " + text.length());
    assertTrue(text.contains(" more clusters with "));
    assertTrue(text.contains(" more clusters do not fit in here; the HTML report has them."));
    assertFalse(text.contains("| BB-2999 |"));
  }
}
