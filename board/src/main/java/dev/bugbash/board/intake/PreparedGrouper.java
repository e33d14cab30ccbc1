package dev.bugbash.board.intake;

import dev.bugbash.board.intake.Owners.LookUpException;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.KnownSignatures;
import dev.bugbash.categorizer.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Places among very many known signatures by an index of them that is kept beside the board. It can
 * be deleted at any time; where it can't be used, everything is read from the board instead.
 */
final class PreparedGrouper implements Rules.Grouper {
  private final Categorizer categorizer;
  private final int few;

  /**
   * @param few up to so many are all read from the board
   */
  PreparedGrouper(Categorizer categorizer, int few) {
    this.categorizer = categorizer;
    this.few = few;
  }

  @Override
  public List<Grouping> group(
      Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Surroundings surroundings) {
    return categorizer.group(fresh, known, surroundings);
  }

  @Override
  public List<Grouping> place(Collection<Evidence> fresh, Known known, Surroundings surroundings)
      throws SQLException {
    if (!known.isMoreThan(few)) {
      return group(fresh, known.all(), surroundings);
    }
    try (KnownSignatures prepared = KnownSignatures.in(known.folder(), known.feed())) {
      return categorizer.group(fresh, known.settled(), prepared, known.membership(), surroundings);
    } catch (LookUpException e) {
      throw e.reason();
    } catch (IOException | UncheckedIOException e) {
      return group(fresh, known.all(), surroundings);
    }
  }
}
