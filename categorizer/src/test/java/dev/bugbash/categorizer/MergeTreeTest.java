package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MergeTreeTest {
  private static final List<String> NOUNS = List.of("order", "invoice", "ledger", "basket");
  private static final List<String> VERBS = List.of("find", "save", "close", "ship", "count");

  private final Categorizer categorizer = new Categorizer();
  private final Random random = new Random(11);
  private final Map<Signature, Evidence> evidence = invented();

  @Test
  void atTheGranularityOfTheClustersItGivesTheClusters() {
    for (int level : List.of(-2, 0, 2)) {
      Surroundings at = at(level, Constraints.NONE);
      Map<Long, List<Evidence>> clusters = clusters(at);

      assertTrue(clusters.size() > 3, "there is something to see");
      assertEquals(
          sets(clusters), sets(categorizer.tree(clusters, at).cut(new Granularity(level))));
    }
  }

  @Test
  void aCoarserCutOnlyJoinsAndAFinerOneOnlyParts() {
    Surroundings usual = at(0, Constraints.NONE);
    MergeTree tree = categorizer.tree(clusters(usual), usual);

    List<List<Signature>> finer = tree.cut(new Granularity(Granularity.FINEST));
    int most = finer.size();
    for (int level = Granularity.FINEST - 1; level >= Granularity.COARSEST; level--) {
      List<List<Signature>> cut = tree.cut(new Granularity(level));
      Set<Set<Signature>> groups = sets(cut);
      for (List<Signature> part : finer) {
        assertEquals(1, groups.stream().filter(g -> g.containsAll(part)).count());
      }
      finer = cut;
    }
    assertTrue(finer.size() < most, finer.size() + " of " + most);
  }

  @Test
  void neitherTheOrderOfClustersNorOfMembersMatters() {
    Surroundings usual = at(0, Constraints.NONE);
    Map<Long, List<Evidence>> clusters = clusters(usual);
    MergeTree expected = categorizer.tree(clusters, usual);

    Map<Long, List<Evidence>> shuffled = new TreeMap<>(Collections.reverseOrder());
    clusters.forEach(
        (cluster, members) -> {
          List<Evidence> copy = new ArrayList<>(members);
          Collections.shuffle(copy, random);
          shuffled.put(cluster, copy);
        });

    assertEquals(expected, categorizer.tree(shuffled, usual));
  }

  @Test
  void whatPeopleDecidedHoldsAtEveryGranularity() {
    List<Signature> all = List.copyOf(evidence.keySet());
    Set<Signature> together = Set.of(all.get(0), all.get(all.size() - 1));
    Set<Signature> one = Set.of(all.get(3));
    Set<Signature> other = Set.of(all.get(4));
    Surroundings usual =
        at(0, new Constraints(List.of(together), List.of(new Constraints.Apart(one, other))));
    MergeTree tree = categorizer.tree(clusters(usual), usual);

    for (int level = Granularity.COARSEST; level <= Granularity.FINEST; level++) {
      Set<Set<Signature>> groups = sets(tree.cut(new Granularity(level)));
      assertTrue(groups.stream().anyMatch(g -> g.containsAll(together)), "level " + level);
      assertTrue(
          groups.stream().noneMatch(g -> g.containsAll(one) && g.containsAll(other)),
          "level " + level);
    }
  }

  @Test
  void thereAreNineLevels() {
    assertThrows(IllegalArgumentException.class, () -> new Granularity(5));
    assertThrows(IllegalArgumentException.class, () -> new Granularity(-5));
    assertEquals("+2", Granularity.USUAL.finer().finer().toString());
    assertEquals(new Granularity(-4), new Granularity(-4).coarser());
  }

  private Map<Long, List<Evidence>> clusters(Surroundings surroundings) {
    Map<Long, List<Evidence>> clusters = new TreeMap<>();
    for (Grouping group : categorizer.group(evidence.values(), Map.of(), surroundings)) {
      clusters.put(clusters.size() + 1L, group.signatures().stream().map(evidence::get).toList());
    }
    return clusters;
  }

  private static Surroundings at(int level, Constraints constraints) {
    return new Surroundings(0, List.of(), constraints, new Granularity(level));
  }

  private static Set<Set<Signature>> sets(Map<Long, List<Evidence>> clusters) {
    return clusters.values().stream()
        .map(members -> members.stream().map(Evidence::signature).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<Signature>> sets(Collection<List<Signature>> groups) {
    return groups.stream().map(HashSet::new).collect(Collectors.toSet());
  }

  /** Failures that are more and less alike: other verbs of one noun, other depths of one verb. */
  private Map<Signature, Evidence> invented() {
    Map<Signature, Evidence> all = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      String noun = NOUNS.get(random.nextInt(NOUNS.size()));
      String verb = VERBS.get(random.nextInt(VERBS.size()));
      String test = verb + noun + "Quick" + random.nextInt(6);
      Evidence one = categorizer.sign(failure(noun, verb, test, random.nextInt(3)));
      all.merge(one.signature(), one, Evidence::lesser);
    }
    return all;
  }

  private static Failure failure(String noun, String verb, String test, int depth) {
    String suite = "com.acme." + noun + "Test";
    StringBuilder stack = new StringBuilder("java.lang.AssertionError: could not " + verb);
    for (int i = 0; i < depth; i++) {
      stack.append("\n\tat com.acme.%s.%s%d(A.java:3)".formatted(noun, verb, i));
    }
    stack.append("\n\tat %s.%s(A.java:3)\n".formatted(suite, test));
    return Failure.of(
        TestId.of(suite, test), "java.lang.AssertionError", "could not " + verb, stack.toString());
  }
}
