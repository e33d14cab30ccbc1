package dev.bugbash.board.intake;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.model.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How failures are signed and grouped.
 *
 * @param sign thread-safe, see {@link Categorizer#sign}
 * @param group see {@link Categorizer#group}
 */
public record Rules(
    Function<Failure, Evidence> sign,
    BiFunction<Collection<Evidence>, Map<Long, List<Evidence>>, List<Grouping>> group) {

  public static Rules of(Categorizer categorizer) {
    return new Rules(categorizer::sign, categorizer::group);
  }
}
