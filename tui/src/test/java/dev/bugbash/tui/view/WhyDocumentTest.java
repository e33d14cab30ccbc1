package dev.bugbash.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Decided;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.board.Relatives;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.PairReasons;
import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyDocumentTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final ClusterRow ONE = row(1);
  private static final ClusterRow TWO = row(2);
  private static final PairReasons ALIKE = new PairReasons(0.9, -3, 0.46, List.of());
  private static final Word APART =
      new Word("ana", NOW, List.of(TWO.id()), "it is apart from BB-2", "their own");

  @Test
  void whatPeopleSaidStandsBeforeWhatIsLikely() {
    List<String> lines = alone(List.of(APART));

    int said = lines.indexOf("What people said");
    assertEquals("ana: it is apart from BB-2 (their own)", lines.get(said + 1));
    assertTrue(said < lines.indexOf("Why that is another"), lines.toString());
    assertEquals(Decided.SAID, lines.get(lines.size() - 1));
  }

  @Test
  void alikeClustersThatNobodyKeepsApartStayAsTheyWerePlaced() {
    assertTrue(String.join(" ", alone(List.of())).endsWith(Decided.STAYS));
    assertTrue(String.join(" ", pair(List.of())).endsWith(Decided.STAYS));
    assertTrue(String.join(" ", pair(List.of(APART))).endsWith(Decided.SAID));
  }

  private static List<String> alone(List<Word> said) {
    ClusterReasons reasons =
        new ClusterReasons(1, List.of(), Optional.empty(), 2, Optional.of(ALIKE));
    return lines(new WhySheet.Alone(ONE, reasons, said, Optional.of(TWO)));
  }

  private static List<String> pair(List<Word> said) {
    return lines(new WhySheet.Pair(ONE, TWO, ALIKE, said));
  }

  private static List<String> lines(WhySheet sheet) {
    return WhyDocument.of(sheet, Optional.empty(), Relatives.NONE, 60).stream()
        .map(Line::text)
        .toList();
  }

  private static ClusterRow row(long number) {
    return new ClusterRow(
        new ClusterId(number),
        "boom",
        1,
        1,
        ClusterState.OPEN,
        Optional.empty(),
        "",
        NOW,
        NOW,
        0,
        Optional.empty());
  }
}
