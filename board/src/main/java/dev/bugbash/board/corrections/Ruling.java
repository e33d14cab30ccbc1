package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * New links, and the earlier ones that they contradict.
 *
 * @param ended those that have to end
 */
record Ruling(List<Link> added, List<Link> ended) {

  static Ruling of(Sql sql, Collection<Link> added) throws SQLException {
    return new Ruling(List.copyOf(added), Contradictions.of(Links.active(sql), added));
  }

  List<Contradiction> contradictions() {
    return Contradictions.told(ended);
  }

  /**
   * Makes it so. Of what was together before, each half stays together, because nobody said
   * otherwise.
   */
  void apply(Sql sql, long event) throws SQLException {
    for (Link link : ended) {
      Links.end(sql, link, event);
    }
    for (Link link : ended) {
      if (link.kind() == Kind.TOGETHER) {
        for (Link apart : added) {
          Set<Signature> inside = new TreeSet<>(link.one());
          inside.retainAll(apart.kind() == Kind.APART ? apart.one() : Set.of());
          Set<Signature> outside = new TreeSet<>(link.one());
          outside.removeAll(inside);
          insertHalf(sql, link, inside, event);
          insertHalf(sql, link, outside, event);
        }
      }
    }
    for (Link link : added) {
      Links.insert(sql, link, event);
    }
  }

  private static void insertHalf(Sql sql, Link whole, Set<Signature> half, long event)
      throws SQLException {
    if (half.size() > 1 && half.size() < whole.one().size()) {
      Links.insert(sql, whole.with(half, Set.of()), event);
    }
  }
}
