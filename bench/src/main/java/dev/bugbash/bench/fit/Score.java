package dev.bugbash.bench.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well clusters agree with the truth.
 *
 * @param adjustedRand the adjusted Rand index (Hubert and Arabie, 1985): 1 for equal partitions,
 *     about 0 for chance
 * @param precision share of the pairs within clusters that have one cause; 1 where there is none
 */
record Score(double adjustedRand, double precision) {

  static Score of(List<String> truth, List<Integer> said) {
    Map<String, Long> both = new HashMap<>();
    Map<String, Long> byTruth = new HashMap<>();
    Map<Integer, Long> bySaid = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      both.merge(said.get(i) + "/" + truth.get(i), 1L, Long::sum);
      byTruth.merge(truth.get(i), 1L, Long::sum);
      bySaid.merge(said.get(i), 1L, Long::sum);
    }
    double every = pairs(truth.size());
    double sameTruth = byTruth.values().stream().mapToDouble(Score::pairs).sum();
    double sameSaid = bySaid.values().stream().mapToDouble(Score::pairs).sum();
    double same = both.values().stream().mapToDouble(Score::pairs).sum();
    double chance = every == 0 ? 0 : sameTruth * sameSaid / every;
    double most = (sameTruth + sameSaid) / 2;
    return new Score(
        most == chance ? 1 : (same - chance) / (most - chance),
        sameSaid == 0 ? 1 : same / sameSaid);
  }

  private static double pairs(long n) {
    return n * (n - 1) / 2.0;
  }
}
