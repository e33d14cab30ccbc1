package dev.bugbash.board;

import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How things went over time. Each call reads so much of the board at most, however large that is;
 * methods may be called from any thread and throw {@link BoardException} when the database can't be
 * used.
 */
public interface Chronicle {
  /**
   * What people did and what was imported, newest first; without the clusters that an import made
   * or let grow, which {@link Told#clusters} counts.
   *
   * @param limit at most so many
   */
  List<Told> told(int limit);

  /**
   * An event that is worth telling.
   *
   * @param undone whether it was taken back, and not done again since
   * @param clusters that an import brought failures to
   */
  record Told(BoardEvent event, boolean undone, int clusters) {}

  /** The clusters that were first seen in a run, largest first, by the number of the run. */
  Map<Long, List<ClusterId>> firstSeen();

  /** Who ever decided something, and when last; nobody who only imported. */
  SortedMap<String, Instant> people();

  /**
   * How a cluster went.
   *
   * @param runs so many of the newest runs at most
   */
  Trend trend(ClusterId id, int runs);
}
