package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is usual among the profiles of a board; what nearly every pair shares says little.
 *
 * @param testLikeness mean cosine of the tests' words over all pairs
 * @param subjectLikeness mean cosine of what the failures are about, over all pairs
 * @param sameSuite share of pairs of one class or file
 * @param noFrames share of pairs where neither has an application frame
 * @param manySuites see {@link Feature#SUITES_ARE_MANY}
 */
record BoardStatistics(
    double testLikeness,
    double subjectLikeness,
    double sameSuite,
    double noFrames,
    double manySuites) {
  /** So many test classes are usual for a handful of causes. */
  static final int FEW_SUITES = 8;

  private static final int MOST_DOUBLINGS = 3;

  /**
   * @param tests counted the words of their tests
   * @param subjects counted what they are about
   */
  static BoardStatistics of(List<Outline> sample, Vocabulary tests, Vocabulary subjects) {
    double pairs = pairs(sample.size());
    if (pairs == 0) {
      return new BoardStatistics(0, 0, 0, 0, 0);
    }
    Map<String, Integer> suites = new HashMap<>();
    int without = 0;
    for (Outline outline : sample) {
      if (!outline.suite().isEmpty()) {
        suites.merge(outline.suite(), 1, Integer::sum);
      }
      without += outline.framed() ? 0 : 1;
    }
    double sameSuite = suites.values().stream().mapToDouble(BoardStatistics::pairs).sum();
    return new BoardStatistics(
        likeness(sample, Outline::testWords, tests, Field.TEST) / pairs,
        likeness(sample, Outline::subjects, subjects, Field.SUBJECTS) / pairs,
        sameSuite / pairs,
        pairs(without) / pairs,
        manySuites(suites.values(), sameSuite));
  }

  /**
   * By the number of classes of one size that would give this share of pairs (the inverse Simpson
   * index), which is at most the number of profiles; of those whose class is known.
   */
  private static double manySuites(Collection<Integer> sizes, double sameSuite) {
    int profiles = sizes.stream().mapToInt(size -> size).sum();
    double share = Math.max(sameSuite / Math.max(1, pairs(profiles)), 1.0 / Math.max(1, profiles));
    double doublings = Math.log(1 / share / FEW_SUITES) / Math.log(2);
    return Math.min(MOST_DOUBLINGS, Math.max(0, doublings));
  }

  private static double pairs(int n) {
    return n * (n - 1.0) / 2;
  }

  /**
   * The sum of cosines over all pairs: half of what the sum vector's square exceeds the squares.
   */
  private static double likeness(
      List<Outline> sample,
      Function<Outline, List<String>> terms,
      Vocabulary vocabulary,
      Field field) {
    double[] sum = new double[vocabulary.size()];
    int squares = 0;
    for (Outline outline : sample) {
      TermVector vector = TermVector.of(terms.apply(outline), vocabulary, field);
      vector.addUnitTo(sum);
      squares += vector.isEmpty() ? 0 : 1;
    }
    return Math.max(0, (Arrays.stream(sum).map(x -> x * x).sum() - squares) / 2);
  }
}
