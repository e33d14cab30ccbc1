package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle;
import dev.bugbash.board.Trend;
import dev.bugbash.model.ClusterId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
  public SortedMap<String, Instant> people() {
    SortedMap<String, Instant> people = new TreeMap<>();
    people.put("dora", ScreenDriver.NOW.minus(Duration.ofHours(9)));
    events().forEach(event -> people.put(event.who(), event.at()));
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
