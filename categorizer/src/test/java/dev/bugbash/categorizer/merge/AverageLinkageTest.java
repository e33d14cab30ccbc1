package dev.bugbash.categorizer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void whatIsTiedTogetherIsOneGroupThroughAnyChainHoweverUnlike() {
    Ties ties = new Ties(List.of(List.of(0, 10), List.of(20, 10)), List.of());

    List<List<Integer>> groups =
        new AverageLinkage(TENS, 0.95).group(21, List.of(), allPairs(21), ties);

    assertEquals(List.of(0, 10, 20), groups.get(0));
    assertEquals(19, groups.size());
  }

  @Test
  void whatIsApartNeverComesTogetherNotEvenThroughOthers() {
    Ties ties = new Ties(List.of(), List.of(new Ties.Sides(List.of(0), List.of(9, 8))));

    List<List<Integer>> groups =
        new AverageLinkage(TENS, 0.5).group(10, List.of(), allPairs(10), ties);

    assertEquals(2, groups.size());
    assertTrue(groups.get(0).contains(0));
    assertTrue(groups.get(1).containsAll(List.of(8, 9)), groups.toString());
  }

  @Test
  void whoIsTiedToAFixedGroupJoinsItAndFixedGroupsStayApart() {
    Ties ties = new Ties(List.of(List.of(0, 11), List.of(0, 22)), List.of());

    List<List<Integer>> groups =
        new AverageLinkage(TENS, 0.95)
            .group(23, List.of(List.of(11, 12), List.of(22)), allPairs(23), ties);

    assertTrue(groups.contains(List.of(0, 11, 12)), groups.toString());
    assertTrue(groups.contains(List.of(22)), groups.toString());
  }

  @Test
  void theOrderOfTiesChangesNothing() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<List<Integer>> together = new ArrayList<>();
    List<Ties.Sides> apart = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      together.add(List.of(random.nextInt(20), random.nextInt(20)));
      apart.add(
          new Ties.Sides(
              List.of(random.nextInt(20), random.nextInt(20)),
              List.of(20 + random.nextInt(10), 20 + random.nextInt(10))));
    }
    Similarity some = (a, b) -> (a * 7 + b * 7) % 10 / 10.0;
    List<List<Integer>> expected =
        new AverageLinkage(some, 0.4).group(30, List.of(), allPairs(30), new Ties(together, apart));

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(together, random);
      Collections.shuffle(apart, random);
      assertEquals(
          expected,
          new AverageLinkage(some, 0.4)
              .group(30, List.of(), allPairs(30), new Ties(together, apart)),
          "seed " + seed);
    }
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
