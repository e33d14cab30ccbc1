package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.SignatureIndex;
import dev.bugbash.model.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Places failures: {@link #sign} each one, then {@link #group} the distinct signatures. */
public final class Categorizer {
  /** The version of the rules that {@link #sign} applies; goes up whenever a signature changes. */
  public static final int RULES = 9;

  /** Masks and parses a failure. Pure and thread-safe. */
  public Evidence sign(Failure failure) {
    return Signer.sign(failure);
  }

  /**
   * Groups fresh signatures, among themselves and with known clusters, which are never changed.
   *
   * @param fresh distinct signatures to place
   * @param known signatures placed before, by the number (from 1) of their cluster
   * @return every fresh signature in exactly one grouping; a function of the two sets only
   */
  public List<Grouping> group(Collection<Evidence> fresh, Map<Long, List<Evidence>> known) {
    return group(fresh, known, Surroundings.NONE);
  }

  /**
   * As {@link #group(Collection, Map)}. A fresh signature that is to be together with those of
   * several known clusters joins the one of the lowest number.
   */
  public List<Grouping> group(
      Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Surroundings surroundings) {
    return new Placing(fresh, known, SignatureIndex.NONE, Membership.NOBODY, surroundings).place();
  }

  /**
   * As {@link #group(Collection, Map, Surroundings)}, among signatures that were prepared: what
   * this takes hardly grows with their number.
   *
   * @param settled signatures that are in a known cluster, but not among those prepared
   * @param known may also have signatures that are in no cluster; none of the fresh or settled ones
   */
  public List<Grouping> group(
      Collection<Evidence> fresh,
      Map<Long, List<Evidence>> settled,
      KnownSignatures known,
      Membership membership,
      Surroundings surroundings) {
    return new Placing(fresh, settled, known.index(), membership, surroundings).place();
  }

  /**
   * The tree of clusters as they are, at the granularity of the surroundings.
   *
   * @param clusters all signatures, by the number of their cluster
   */
  public MergeTree tree(Map<Long, List<Evidence>> clusters, Surroundings surroundings) {
    List<Evidence> items = new ArrayList<>();
    List<List<Integer>> places = new ArrayList<>();
    new TreeMap<>(clusters).forEach((cluster, members) -> places.add(add(items, members)));
    return new TreeGrowth(
            new Space(items, surroundings), places, surroundings.granularity().cutOff())
        .grow();
  }

  /** Names a cluster of these signatures in one line, as {@link Grouping#title} says. */
  public String title(Collection<Evidence> members) {
    return Titles.of(members.stream().sorted(Space.ORDER).toList());
  }

  private static List<Integer> add(List<Evidence> items, List<Evidence> members) {
    int from = items.size();
    members.stream().sorted(Space.ORDER).forEach(items::add);
    return IntStream.range(from, items.size()).boxed().toList();
  }
}
