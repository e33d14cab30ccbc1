package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterSummaryTest {
  private static String summary(Board board, int index) {
    ClusterRow row = board.clusters().get(index);
    return ClusterSummary.markdown(board, row, Relations.NONE);
  }

  @Test
  void titleCountsMessageTestsCommandAndNotesAreThere() {
    String text = summary(SampleBoards.calm(), 0);

    assertTrue(text.startsWith("### BB-1 · 3 failures in 3 tests, new\n\n`IllegalStateEx"), text);
    assertTrue(text.contains("\n- `org.example.CartTest::addsOne`"), text);
    assertTrue(text.contains("```sh\nmvn test -Dtest='org.example.CartTest#addsOne'\n```"), text);
    String second = summary(SampleBoards.calm(), 1);
    assertTrue(second.contains("claimed by `ann`"), second);
    assertTrue(second.contains("Note by `ann`"), second);
    assertFalse(text.contains("<details>"), text);
  }

  @Test
  void nothingOfATestIsMarkup() {
    String text = summary(SampleBoards.hostile(), 0);

    assertEquals("", outsideOfCode(text).replaceAll("[^<>@\\[!*|\\u001b]", ""), text);
  }

  private static String outsideOfCode(String text) {
    String withoutBlocks =
        text.replaceAll("(?ms)^(`{3,})\\w*\n.*?^\\1$", "")
            .replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "");
    return withoutBlocks.lines().collect(Collectors.joining("\n"));
  }
}
