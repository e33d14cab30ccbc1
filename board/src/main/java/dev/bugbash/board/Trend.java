package dev.bugbash.board;

import java.util.List;

/**
 * How a cluster went.
 *
 * @param runs the newest, oldest first; also those in which it has no failure
 * @param results in which it failed, among those that were looked at
 * @param flaky of these, how many passed in a later attempt of the same run
 */
public record Trend(List<InRun> runs, int results, int flaky) {
  public static final Trend NONE = new Trend(List.of(), 0, 0);

  public Trend {
    runs = List.copyOf(runs);
  }

  /**
   * One run.
   *
   * @param failures of the cluster in it
   */
  public record InRun(String run, int failures) {}
}
