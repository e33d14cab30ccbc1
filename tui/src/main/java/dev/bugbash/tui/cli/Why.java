package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Relatives;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Explainer;
import dev.bugbash.model.ClusterId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is needed to explain the clusters of a board.
 *
 * @param titles by the numbers of clusters
 */
record Why(
    Board board,
    Explainer explainer,
    Decided decided,
    Map<Long, String> titles,
    Relations relations) {

  static Why of(Board board) {
    List<ClusterRow> rows = board.clusters();
    Map<Long, String> titles = new HashMap<>();
    rows.forEach(row -> titles.put(row.id().number(), row.title()));
    long failures = rows.stream().mapToLong(ClusterRow::size).sum();
    Map<Long, List<Evidence>> evidence = board.evidence();
    Explainer explainer = new Explainer(evidence, failures, board.corrections().granularity());
    Decided decided = new Decided(board.corrections(), evidence);
    return new Why(board, explainer, decided, titles, Relations.of(rows, board.kinship()));
  }

  String title(ClusterId id) {
    return titles.getOrDefault(id.number(), "");
  }

  Relatives relatives(ClusterId id) {
    return relations.of(board, id);
  }
}
