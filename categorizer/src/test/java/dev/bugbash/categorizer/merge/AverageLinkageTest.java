package dev.bugbash.categorizer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.categorizer.find.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
  /** Items of one ten are alike. */
  private static final Similarity TENS = (a, b) -> a / 10 == b / 10 ? 0.9 : 0.1;

  @Test
  void alikeItemsComeTogetherAndTheRestStaysApart() {
    List<List<Integer>> groups = new AverageLinkage(TENS, 0.5).group(12, List.of(), allPairs(12));

    assertEquals(List.of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(10, 11)), groups);
  }

  @Test
  void oneStrongLinkDoesNotChainTwoGroups() {
    Similarity bridge = (a, b) -> Math.min(a, b) == 9 && Math.max(a, b) == 10 ? 0.9 : TENS.of(a, b);

    List<List<Integer>> groups = new AverageLinkage(bridge, 0.5).group(20, List.of(), allPairs(20));

    assertEquals(2, groups.size());
  }

  @Test
  void fixedGroupsAreNeverMergedWithEachOther() {
    List<List<Integer>> fixed = List.of(List.of(1, 2), List.of(3));

    List<List<Integer>> groups = new AverageLinkage(TENS, 0.5).group(4, fixed, allPairs(4));

    assertEquals(2, groups.size());
    assertEquals(3, groups.get(0).size());
    assertEquals(List.of(3), groups.get(1));
  }

  @Test
  void theOrderOfCandidatesChangesNothing() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    double[][] likeness = new double[40][40];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : allPairs(40)) {
      double value = Math.round(10 * random.nextDouble()) / 10.0;
      likeness[pair.low()][pair.high()] = value;
      likeness[pair.high()][pair.low()] = value;
      if (random.nextInt(3) == 0) {
        pairs.add(pair);
      }
    }
    AverageLinkage first = new AverageLinkage((a, b) -> likeness[a][b], 0.5);
    List<List<Integer>> expected = first.group(40, List.of(), pairs);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(pairs, random);
      List<List<Integer>> groups =
          new AverageLinkage((a, b) -> likeness[a][b], 0.5).group(40, List.of(), pairs);
      assertEquals(expected, groups, "seed " + seed);
    }
  }

  private static List<Pair> allPairs(int n) {
    List<Pair> pairs = new ArrayList<>();
    for (int low = 0; low < n; low++) {
      for (int high = low + 1; high < n; high++) {
        pairs.add(new Pair(low, high));
      }
    }
    return pairs;
  }
}
