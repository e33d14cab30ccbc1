package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The filter of the clusters. */
final class FilteringTest {
  @Test
  void theFilterWorksWhileOneTypesAndEscDropsIt() {
    ScreenDriver.opened(160, 40)
        .type("/is:new !no")
        .assertScreen("Clusters 2 of 7", "2 match")
        .press(Kind.ESCAPE)
        .assertScreen("Clusters 7 ")
        .type("/timeout")
        .press(Kind.ENTER)
        .assertScreen("Clusters 1 of 7", "c claim")
        .press(Kind.ESCAPE)
        .assertScreen("Clusters 7 ");
  }

  @Test
  void halfAWordOfAFilterDoesNotMoveTheSelection() {
    ScreenDriver screen = ScreenDriver.opened(160, 40).type("j");
    Optional<ClusterId> before = screen.model().clusters().selectedId();

    screen.type("/is:ne").type("w");

    assertEquals(before, screen.model().clusters().selectedId());
  }

  @Test
  void aFilterWithAFieldIsAnsweredByTheSearch() {
    ScreenDriver screen =
        ScreenDriver.opened(120, 20)
            .searching(query -> Set.of(new ClusterId(query.equals("type:Nul") ? 2 : 3)));

    screen.type("/type:Nul").assertScreen("1 match", "Clusters 1 of 7", "BB-2");
    screen.type("l").assertScreen("Clusters 1 of 7", "BB-3");
    screen.press(Key.Kind.ESCAPE).assertScreen("Clusters 7", "BB-1");
  }

  @Test
  void aMistakeInAQueryIsToldAndTheLastAnswerStays() {
    ScreenDriver screen =
        ScreenDriver.opened(120, 20)
            .searching(
                query -> {
                  if (query.contains("(")) {
                    throw new QueryMistakeException("this is never closed", query, 10);
                  }
                  return Set.of(new ClusterId(2));
                });

    screen.type("/type:Null");
    screen.type(" (").assertScreen("never closed", "Clusters 1 of 7");
    screen.press(Key.Kind.BACKSPACE).assertScreen("1 match");
  }

  @Test
  void aQueryIsAskedAgainWhenTheBoardChanges() {
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen =
        new ScreenDriver(board, 120, 20)
            .look()
            .searching(
                query ->
                    board.clusters().stream()
                        .filter(row -> row.owner().equals("zoe"))
                        .map(ClusterRow::id)
                        .collect(Collectors.toSet()));
    screen.type("/owner:z*").press(Key.Kind.ENTER).assertScreen("Clusters 0 of 7");

    board.claim(new ClusterId(3), "zoe");

    screen.look().assertScreen("Clusters 1 of 7", "BB-3");
  }

  @Test
  void aFilterThatMatchesNothingSaysSo() {
    ScreenDriver.opened(80, 24)
        .type("/zzz")
        .press(Kind.ENTER)
        .assertScreen("nothing matches the filter")
        .type("c")
        .assertScreen("no cluster is selected");
  }
}
