package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle;
import dev.bugbash.board.Trend;
import dev.bugbash.model.ClusterId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How things went on a board in memory: nothing was undone, and BB-6 has a past. */
final class MemoryChronicle implements Chronicle {
  private final Board board;

  MemoryChronicle(Board board) {
    this.board = board;
  }

  private List<BoardEvent> events() {
    return board.eventsAfter(0, Integer.MAX_VALUE).stream()
        .filter(event -> !event.kind().equals("clustered"))
        .toList();
  }

  @Override
  public List<Told> told(int limit) {
    List<Told> told = new ArrayList<>();
    events().forEach(event -> told.add(new Told(event, false, 0)));
    Collections.reverse(told);
    return told;
  }

  @Override
  public Map<Long, List<ClusterId>> firstSeen() {
    return Map.of(1L, board.clusters().stream().map(row -> row.id()).limit(4).toList());
  }

  @Override
  public Set<String> people() {
    Set<String> people = new TreeSet<>(Set.of("dora"));
    events().forEach(event -> people.add(event.who()));
    return people;
  }

  @Override
  public Trend trend(ClusterId id, int runs) {
    return id.number() == 6
        ? new Trend(
            List.of(
                new Trend.InRun("lang-3.16.0", 1),
                new Trend.InRun("lang-3.17.0", 0),
                new Trend.InRun("lang-3.18.0", 3)),
            4,
            1)
        : Trend.NONE;
  }
}
