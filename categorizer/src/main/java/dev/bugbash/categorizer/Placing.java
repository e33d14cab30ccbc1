package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.Candidates;
import dev.bugbash.categorizer.find.Near;
import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.find.SignatureIndex;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.categorizer.merge.Fixed;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups fresh signatures, among themselves and with known clusters. Of the known ones it looks
 * only at what it finds: candidates, siblings, what people tied to a fresh one, and a few members
 * of each of their clusters.
 *
 * <p>Places: first those of the fresh ones, then those of settled ones by cluster, then those of
 * known ones by cluster.
 */
final class Placing {
  /** Known siblings that are judged; where there are more, those of the least signatures. */
  private static final int SIBLINGS = 20;

  private final int fresh;
  private final SortedMap<Long, List<Integer>> settled = new TreeMap<>();
  private final Space space;
  private final SignatureIndex index;
  private final Membership membership;
  private final KnownClusters known;
  private final double cutOff;

  /** What the places of a cluster have in common, by place. */
  private final Map<Integer, Long> clusterAt = new HashMap<>();

  /** Documents by place, from the first behind those of the space. */
  private final List<Integer> documents = new ArrayList<>();

  private final Map<Integer, Integer> placeOf = new HashMap<>();

  /**
   * @param settled signatures at hand that are in a known cluster, by its number
   * @param membership of those in the index
   */
  Placing(
      Collection<Evidence> fresh,
      Map<Long, List<Evidence>> settled,
      SignatureIndex index,
      Membership membership,
      Surroundings surroundings) {
    List<Evidence> items = new ArrayList<>(fresh.stream().sorted(Space.ORDER).toList());
    this.fresh = items.size();
    new TreeMap<>(settled)
        .forEach(
            (cluster, members) -> {
              int from = items.size();
              members.stream().sorted(Space.ORDER).forEach(items::add);
              this.settled.put(cluster, IntStream.range(from, items.size()).boxed().toList());
            });
    this.space = new Space(items, index, surroundings);
    this.index = index;
    this.membership = membership;
    this.known = new KnownClusters(index, membership);
    this.cutOff = surroundings.granularity().cutOff();
  }

  List<Grouping> place() {
    Candidates candidates = space.candidates(fresh, known::isPlaced);
    List<Near> siblings = siblings();
    candidates.near().forEach(near -> known.add(near.document()));
    siblings.forEach(near -> known.add(near.document()));
    settled.keySet().forEach(known::members);
    Map<Signature, Long> decided = decided();
    decided.values().forEach(known::members);

    List<Fixed> fixed = fix();
    Judge judge = space.judge().with(documents.stream().parallel().map(index::profile).toList());
    Stream<Pair> near =
        candidates.near().stream().map(n -> new Pair(n.place(), place(n.document())));
    Ties ties =
        space
            .decisions()
            .ties(places(decided))
            .and(space.siblings().sets())
            .and(alike(siblings, judge));
    return new AverageLinkage(judge::probability, cutOff)
            .extend(
                space.size() + documents.size(),
                fixed,
                Stream.concat(candidates.pairs().stream(), near).toList(),
                ties)
            .stream()
            .filter(group -> group.get(0) < fresh)
            .map(this::grouping)
            .toList();
  }

  /** Known signatures that differ from fresh ones in nothing but their tests. */
  private List<Near> siblings() {
    List<Integer> places =
        space.siblings().representatives().stream()
            .filter(place -> index.size() > 0 && place < fresh && space.isFree(place))
            .filter(place -> Siblings.saysMuch(space.profile(place)))
            .toList();
    List<Near> siblings =
        places.stream()
            .parallel()
            .flatMap(
                place ->
                    IntStream.of(index.siblings(space.profile(place), SIBLINGS))
                        .mapToObj(document -> new Near(place, document)))
            .toList();
    return siblings.stream()
        .filter(near -> known.isPlaced(near.document()))
        .filter(near -> space.decisions().isFree(index.signature(near.document())))
        .toList();
  }

  /** The clusters of known signatures that decisions about fresh ones name. */
  private Map<Signature, Long> decided() {
    Map<Signature, Integer> places = space.places();
    places.values().removeIf(place -> place >= fresh);
    Map<Signature, Long> decided = new HashMap<>();
    for (Signature signature : space.decisions().concerning(places.keySet())) {
      long cluster = places.containsKey(signature) ? 0 : membership.cluster(signature);
      if (cluster != 0) {
        decided.put(signature, cluster);
      }
    }
    return decided;
  }

  /** Gives places to all that was found. */
  private List<Fixed> fix() {
    SortedMap<Long, List<Integer>> found = known.documents();
    List<Fixed> fixed = new ArrayList<>();
    found.forEach(
        (cluster, of) -> {
          List<Integer> members = new ArrayList<>(settled.getOrDefault(cluster, List.of()));
          int size = members.size() + Math.max(of.size(), known.size(cluster));
          for (int document : of) {
            int place = space.size() + documents.size();
            documents.add(document);
            placeOf.put(document, place);
            members.add(place);
          }
          members.forEach(place -> clusterAt.put(place, cluster));
          if (!members.isEmpty()) {
            fixed.add(new Fixed(members, size));
          }
        });
    return fixed;
  }

  private int place(int document) {
    return Objects.requireNonNull(placeOf.get(document));
  }

  /** With some place of the cluster for each signature that decisions name. */
  private Map<Signature, Integer> places(Map<Signature, Long> decided) {
    Map<Signature, Integer> places = space.places();
    Map<Long, Integer> first = new HashMap<>();
    clusterAt.forEach((place, cluster) -> first.merge(cluster, place, Math::min));
    decided.forEach(
        (signature, cluster) -> {
          Integer place = first.get(cluster);
          if (place != null) {
            places.putIfAbsent(signature, place);
          }
        });
    return places;
  }

  private List<List<Integer>> alike(List<Near> siblings, Judge judge) {
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (Near near : siblings) {
      int place = place(near.document());
      if (judge.probability(near.place(), place) >= Siblings.sure(cutOff)) {
        sets.computeIfAbsent(near.place(), p -> new ArrayList<>(List.of(p))).add(place);
      }
    }
    return List.copyOf(sets.values());
  }

  private Grouping grouping(List<Integer> group) {
    List<Evidence> placed = group.stream().filter(p -> p < fresh).map(space::get).toList();
    long cluster =
        group.stream().map(clusterAt::get).filter(Objects::nonNull).findFirst().orElse(0L);
    return new Grouping(
        cluster, Titles.of(placed), placed.stream().map(Evidence::signature).sorted().toList());
  }
}
