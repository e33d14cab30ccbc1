package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Clusters with the same recipe but another symbol, so that the mending of one helps others. */
public final class Families {
  /**
   * Signatures of a cluster that are looked at; the least, so that the choice is always the same.
   */
  private static final int SAMPLE = 20;

  /**
   * Several clusters of one recipe.
   *
   * @param recipe exception and message with {@code <symbol>} in place of the symbols
   * @param clusters by their numbers, two or more, in order
   */
  public record Family(String recipe, List<Long> clusters) {
    public Family {
      clusters = List.copyOf(clusters);
    }
  }

  private Families() {}

  /**
   * Every cluster is in one family at most.
   *
   * @param clusters the signatures of each cluster, by its number
   */
  public static List<Family> of(Map<Long, List<Evidence>> clusters) {
    Map<String, List<Long>> byRecipe = new TreeMap<>();
    new TreeMap<>(clusters)
        .forEach(
            (number, members) ->
                usual(members)
                    .ifPresent(
                        recipe ->
                            byRecipe.computeIfAbsent(recipe, r -> new ArrayList<>()).add(number)));
    return byRecipe.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Family(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The recipe of most members. */
  private static Optional<String> usual(List<Evidence> all) {
    List<Evidence> members =
        all.size() <= SAMPLE
            ? all
            : all.stream().sorted(Comparator.comparing(Evidence::signature)).limit(SAMPLE).toList();
    return members.stream()
        .flatMap(member -> Recipe.of(member).stream())
        .collect(Collectors.groupingBy(recipe -> recipe, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> 2 * entry.getValue() >= members.size())
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
