package dev.bugbash.categorizer;

import dev.bugbash.categorizer.merge.Join;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * At which likeness signatures part and clusters join. Cut at the granularity that the clusters
 * have, it gives the clusters; any other cut takes no more than a walk over it.
 *
 * @param leaves all signatures
 * @param joins of places in {@code leaves}; each pair of groups that become one once
 */
public record MergeTree(List<Signature> leaves, List<Join> joins) {
  public MergeTree {
    leaves = List.copyOf(leaves);
    joins = joins.stream().sorted(Comparator.comparingDouble(Join::likeness).reversed()).toList();
  }

  /**
   * @return groups of signatures, in the order of the leaves; each leaf in exactly one
   */
  public List<List<Signature>> cut(Granularity granularity) {
    int[] above = new int[leaves.size()];
    Arrays.setAll(above, i -> i);
    double cutOff = granularity.cutOff();
    for (Join join : joins) {
      if (join.likeness() >= cutOff) {
        int one = root(above, join.one());
        int other = root(above, join.other());
        above[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Map<Integer, List<Signature>> groups = new TreeMap<>();
    for (int i = 0; i < above.length; i++) {
      groups.computeIfAbsent(root(above, i), r -> new ArrayList<>()).add(leaves.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] above, int place) {
    int root = place;
    while (above[root] != root) {
      above[root] = above[above[root]];
      root = above[root];
    }
    return root;
  }
}
