package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.SignatureIndex;
import dev.bugbash.model.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Those clusters of known signatures that fresh ones may join, and those members that are looked
 * at: the first few of each, and whichever were found.
 */
final class KnownClusters {
  /** By so many members, those of the least signatures, the likeness of a cluster is estimated. */
  private static final int SAMPLE = 4;

  /** Members of which some may be missing in the index, as those of older rules. */
  private static final int ASKED = 4 * SAMPLE;

  /** A cluster of more weighs as one of so many. */
  private static final int LARGE = 1_000;

  private final SignatureIndex index;
  private final Membership membership;
  private final Map<Integer, Long> clusterOf = new HashMap<>();
  private final SortedMap<Long, SortedMap<Signature, Integer>> members = new TreeMap<>();

  KnownClusters(SignatureIndex index, Membership membership) {
    this.index = index;
    this.membership = membership;
  }

  /** Whether the document is of a cluster that may grow. */
  boolean isPlaced(int document) {
    return cluster(document) != 0;
  }

  private long cluster(int document) {
    return clusterOf.computeIfAbsent(document, d -> membership.cluster(index.signature(d)));
  }

  /** Takes in the cluster of a document that is placed, and the document. */
  void add(int document) {
    members(cluster(document)).put(index.signature(document), document);
  }

  /** Takes in a cluster; gives its documents by their signatures. */
  SortedMap<Signature, Integer> members(long cluster) {
    return members.computeIfAbsent(cluster, this::sample);
  }

  private SortedMap<Signature, Integer> sample(long cluster) {
    SortedMap<Signature, Integer> sample = new TreeMap<>();
    for (Signature signature : membership.members(cluster, ASKED)) {
      if (sample.size() < SAMPLE) {
        index.document(signature).ifPresent(document -> sample.put(signature, document));
      }
    }
    return sample;
  }

  /** The documents of all clusters that were taken in, by the number of the cluster. */
  SortedMap<Long, List<Integer>> documents() {
    SortedMap<Long, List<Integer>> documents = new TreeMap<>();
    members.forEach((cluster, of) -> documents.put(cluster, List.copyOf(of.values())));
    return documents;
  }

  /** How many members a cluster has, as far as that matters. */
  int size(long cluster) {
    return membership.size(cluster, LARGE);
  }
}
