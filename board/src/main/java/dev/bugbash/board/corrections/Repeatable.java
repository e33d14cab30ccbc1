package dev.bugbash.board.corrections;

import dev.bugbash.board.sqlite.JsonTexts;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a correction was made of, beside the cluster of its event: kept with the event, so that it
 * can be made again.
 *
 * @param texts clusters, failures, a selection or rules, as the kind of the event has them
 */
record Repeatable(String reason, boolean force, List<String> texts) {
  private static final String MEMBERS = "members";

  static void keep(Sql sql, long event, Decision decision, Collection<String> texts)
      throws SQLException {
    List<String> arguments = new ArrayList<>(List.of(decision.reason(), "" + decision.force()));
    arguments.addAll(texts);
    sql.update(
        "INSERT INTO repeatable (event, arguments) VALUES (?, ?)",
        event,
        JsonTexts.write(arguments));
  }

  static void keepClusters(Sql sql, long event, Decision decision, Collection<ClusterId> clusters)
      throws SQLException {
    keep(sql, event, decision, clusters.stream().map(id -> "" + id.number()).toList());
  }

  static void keep(Sql sql, long event, Decision decision, Selection selection)
      throws SQLException {
    if (selection instanceof Selection.Matching matching) {
      keep(sql, event, decision, List.of(matching.kind().word(), matching.text()));
    } else if (selection instanceof Selection.Members members) {
      List<String> texts = new ArrayList<>(List.of(MEMBERS));
      members.failures().forEach(failure -> texts.add("" + failure));
      keep(sql, event, decision, texts);
    }
  }

  /** What was kept; nothing of what was decided before schema 8. */
  static Optional<Repeatable> of(Sql sql, long event) throws SQLException {
    return sql.first(
        "SELECT arguments FROM repeatable WHERE event = ?",
        row -> of(JsonTexts.read(row.getString(1))),
        event);
  }

  private static Repeatable of(List<String> arguments) {
    return new Repeatable(
        arguments.get(0),
        Boolean.parseBoolean(arguments.get(1)),
        arguments.subList(2, arguments.size()));
  }

  Decision decision(String who, boolean forced) {
    return new Decision(who, reason, forced);
  }

  List<Long> numbers() {
    return texts.stream().map(Long::valueOf).toList();
  }

  List<ClusterId> clusters() {
    return numbers().stream().map(ClusterId::new).toList();
  }

  Selection selection() throws SQLException {
    if (texts.get(0).equals(MEMBERS)) {
      return new Selection.Members(
          texts.subList(1, texts.size()).stream().map(Long::valueOf).toList());
    }
    return new Selection.Matching(
        Condition.Kind.of(texts.get(0))
            .orElseThrow(() -> new SQLException("'" + texts.get(0) + "' is no condition")),
        texts.get(1));
  }
}
