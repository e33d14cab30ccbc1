package dev.bugbash.board.intake;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.MergeTree;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Failure;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How failures are signed and grouped.
 *
 * @param version of the signatures that {@code sign} makes, see {@link Categorizer#RULES}
 * @param sign thread-safe, see {@link Categorizer#sign}
 * @param group see {@link Categorizer#group}
 * @param tree see {@link Categorizer#tree}
 * @param title see {@link Categorizer#title}
 */
public record Rules(
    int version,
    Function<Failure, Evidence> sign,
    Grouper group,
    TreeGrower tree,
    Function<Collection<Evidence>, String> title) {

  /** So many known signatures a fresh process reads as fast as it uses an index of them. */
  private static final int FEW = 5_000;

  /** Groups signatures, see {@link Categorizer#group}. */
  @FunctionalInterface
  public interface Grouper {
    List<Grouping> group(
        Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Surroundings surroundings);

    /** The same among what is known on a board. */
    default List<Grouping> place(Collection<Evidence> fresh, Known known, Surroundings surroundings)
        throws SQLException {
      return group(fresh, known.all(), surroundings);
    }
  }

  /** Grows the merge tree, see {@link Categorizer#tree}. */
  @FunctionalInterface
  public interface TreeGrower {
    MergeTree tree(Map<Long, List<Evidence>> clusters, Surroundings surroundings);
  }

  public static Rules of(Categorizer categorizer) {
    return of(categorizer, FEW);
  }

  /**
   * @param few up to so many known signatures are all read from the board for every import; where
   *     there are more, an index of them is kept beside it
   */
  public static Rules of(Categorizer categorizer, int few) {
    return new Rules(
        Categorizer.RULES,
        categorizer::sign,
        new PreparedGrouper(categorizer, few),
        categorizer::tree,
        categorizer::title);
  }
}
