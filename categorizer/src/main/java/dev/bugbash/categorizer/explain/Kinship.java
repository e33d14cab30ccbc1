package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.List;
import java.util.Map;

/**
 * How the clusters of a board hang together.
 *
 * @param cascades which follow from which, by the number of the consequence
 * @param families which have one recipe
 */
public record Kinship(List<Cascade> cascades, List<Families.Family> families) {
  /** Changes with the rules: what an earlier version found is to be found anew. */
  public static final int VERSION = 1;

  public static final Kinship NONE = new Kinship(List.of(), List.of());

  public Kinship {
    cascades = List.copyOf(cascades);
    families = List.copyOf(families);
  }

  /**
   * @param clusters the signatures of each cluster, by its number
   * @param failures how many each cluster has, by its number
   */
  public static Kinship of(Map<Long, List<Evidence>> clusters, Map<Long, Integer> failures) {
    return new Kinship(
        List.copyOf(Cascades.of(clusters, failures).values()), Families.of(clusters));
  }
}
