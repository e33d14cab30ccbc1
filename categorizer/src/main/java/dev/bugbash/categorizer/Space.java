package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.Candidates;
import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.find.SignatureIndex;
import dev.bugbash.categorizer.judge.Background;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.Outline;
import dev.bugbash.categorizer.judge.PairModel;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.judge.Repetition;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Signature;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The signatures that are compared with each other, by their places in a list, and what is common
 * among them and those known.
 */
final class Space {
  /** Settles every tie, so that nothing depends on what came first. */
  static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::signature);

  private final List<Evidence> items;
  private final List<Profile> profiles;
  private final SignatureIndex known;
  private final Judge judge;
  private final Decisions decisions;
  private final Siblings siblings;

  Space(List<Evidence> items, Surroundings surroundings) {
    this(items, SignatureIndex.NONE, surroundings);
  }

  /**
   * @param known none of which are among the items
   */
  Space(List<Evidence> items, SignatureIndex known, Surroundings surroundings) {
    this.items = List.copyOf(items);
    this.profiles = Profiles.of(items);
    this.known = known;
    List<Evidence> past = surroundings.history().stream().sorted(ORDER).toList();
    int size = items.size() + known.size();
    Background background =
        new Background(
            Profiles.of(past), known, sample(), Repetition.of(surroundings.failures(), size));
    this.judge = new Judge(PairModel.shipped(), profiles, background);
    this.decisions = new Decisions(surroundings.constraints());
    double sure = Siblings.sure(surroundings.granularity().cutOff());
    this.siblings = Siblings.of(profiles, this::isFree, judge::probability, sure);
  }

  /** The outlines of the least signatures: as good as any, whatever came first. */
  private List<Outline> sample() {
    SortedMap<Signature, Outline> least = known.least(Outline.ENOUGH);
    new TreeMap<>(places())
        .entrySet().stream()
            .limit(Outline.ENOUGH)
            .forEach(at -> least.put(at.getKey(), Outline.of(profiles.get(at.getValue()))));
    return least.values().stream().limit(Outline.ENOUGH).toList();
  }

  int size() {
    return items.size();
  }

  Evidence get(int place) {
    return items.get(place);
  }

  Profile profile(int place) {
    return profiles.get(place);
  }

  Map<Signature, Integer> places() {
    Map<Signature, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).signature(), i);
    }
    return places;
  }

  Judge judge() {
    return judge;
  }

  Decisions decisions() {
    return decisions;
  }

  /** What people decided of these. */
  Ties ties() {
    return decisions.ties(places());
  }

  /** Whether nobody decided anything of it. */
  boolean isFree(int place) {
    return decisions.isFree(items.get(place).signature());
  }

  /** What differs in nothing but its tests. */
  Siblings siblings() {
    return siblings;
  }

  /** See {@link Candidates#of(List, List, int)}. */
  List<Pair> candidates(List<Integer> places, int asked) {
    return Candidates.of(profiles, places, asked);
  }

  /**
   * Also among the known ones. Of equally near ones it takes those of the least signatures, be they
   * at hand or in the index.
   *
   * @param usable see {@link Candidates#of(List, List, int, SignatureIndex, IntPredicate)}
   */
  Candidates candidates(int asked, IntPredicate usable) {
    Comparator<Integer> askedFirst = Comparator.comparing(place -> place >= asked);
    List<Integer> places =
        siblings.representatives().stream()
            .sorted(askedFirst.thenComparing(place -> items.get(place).signature()))
            .toList();
    return Candidates.of(profiles, places, asked, known, usable);
  }

  /**
   * Joins what is alike.
   *
   * @param cutOff the least mean probability of one cause
   */
  AverageLinkage linkage(double cutOff) {
    return new AverageLinkage(judge::probability, cutOff);
  }
}
