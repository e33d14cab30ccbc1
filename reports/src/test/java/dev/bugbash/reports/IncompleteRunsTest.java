package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ImportSummary.Unreadable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run of which something could not be read is never shown as if that were all. */
class IncompleteRunsTest {
  private static final Unreadable CUT = new Unreadable("TEST-a.xml", "line 1: cut off");

  private static String written(ReportKind kind) throws IOException {
    FakeBoard board =
        new FakeBoard()
            .run("green", 3, 0, 0)
            .run("nightly | <b>", 3, 0, 0, List.of(CUT))
            .run("", 3, 0, 0, List.of(CUT, CUT));
    return SampleBoards.written(kind, board);
  }

  @Test
  void htmlSaysItWhereNothingHasToBeUnfolded() throws IOException {
    String html = written(ReportKind.HTML);

    String one = "Run nightly | &lt;b&gt; is incomplete: 1 report could not be read.";
    assertTrue(html.contains(one), html);
    assertTrue(html.contains("Run 3 is incomplete: 2 reports could not be read."), html);
    assertEquals(2, html.split(" is incomplete: ", -1).length - 1);
    assertFalse(html.contains("Run green is incomplete"), html);
    assertTrue(html.indexOf(one) < html.indexOf("<details class=\"runs\""), html);
  }

  @Test
  void markdownSaysIt() throws IOException {
    String markdown = written(ReportKind.MARKDOWN);

    assertTrue(
        markdown.contains("**Run `nightly \\| <b>` is incomplete**: 1 report could"), markdown);
    assertTrue(markdown.contains("**Run `3` is incomplete**: 2 reports could not"), markdown);
    assertEquals(2, markdown.split("is incomplete", -1).length - 1);
  }
}
