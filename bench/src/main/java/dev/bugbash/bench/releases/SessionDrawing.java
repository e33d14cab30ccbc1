package dev.bugbash.bench.releases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws what one triage session would see from the bugs of one project, by the rules of
 * docs/decisions/0016.
 */
final class SessionDrawing {
  private static final int[] SIZES = {3, 5, 8, 12};
  private static final int SESSIONS_OF_A_SIZE = 10;
  private static final int TRIES = 50;
  private static final int WITH_SEVERAL = 2;
  private static final int DRAWS_OF_A_CLASS = 6;
  private static final int MOST_HARD = 40;

  private final List<Bug> bugs;
  private final Random random;

  /**
   * @param failures of one project
   */
  SessionDrawing(List<MinedFailure> failures, Random random) {
    this.bugs =
        failures.stream()
            .collect(Collectors.groupingBy(MinedFailure::label, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(Bug::new)
            .toList();
    this.random = random;
  }

  /** Bugs of different releases; two of them have several failures. */
  List<List<Bug>> sampled() {
    List<List<Bug>> sessions = new ArrayList<>();
    for (int size : SIZES) {
      for (int i = 0; i < SESSIONS_OF_A_SIZE; i++) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
          List<Bug> chosen = choose(WITH_SEVERAL, List.of(), shuffled(several(bugs)));
          List<Bug> all = choose(size, chosen, shuffled(bugs));
          if (chosen.size() == WITH_SEVERAL && all.size() == size) {
            sessions.add(all);
            break;
          }
        }
      }
    }
    return sessions;
  }

  /** Bugs of different releases that share a test class. */
  List<List<Bug>> hard() {
    Map<String, List<Bug>> byClass = new TreeMap<>();
    bugs.forEach(
        bug ->
            bug.testClasses()
                .forEach(type -> byClass.computeIfAbsent(type, t -> new ArrayList<>()).add(bug)));
    Set<Set<Bug>> sessions = new HashSet<>();
    List<List<Bug>> drawn = new ArrayList<>();
    for (List<Bug> sharing : byClass.values()) {
      for (int i = 0; i < DRAWS_OF_A_CLASS && drawn.size() < MOST_HARD; i++) {
        List<Bug> chosen = choose(random.nextInt(2, 6), List.of(), shuffled(sharing));
        if (worthIt(chosen) && sessions.add(Set.copyOf(chosen))) {
          drawn.add(chosen);
        }
      }
    }
    return drawn;
  }

  /**
   * All bugs of one release; of two whose methods lie in one class and whose tests in one test
   * class only the larger, since the exchange can't tell one mend from two there.
   */
  List<List<Bug>> together() {
    Map<String, List<Bug>> byRelease =
        bugs.stream()
            .sorted(Comparator.comparing((Bug bug) -> -bug.failures().size()))
            .collect(Collectors.groupingBy(Bug::release, TreeMap::new, Collectors.toList()));
    return byRelease.values().stream()
        .map(SessionDrawing::withoutNearOnes)
        .filter(SessionDrawing::worthIt)
        .toList();
  }

  private static List<Bug> withoutNearOnes(List<Bug> ofRelease) {
    List<Bug> chosen = new ArrayList<>();
    for (Bug bug : ofRelease) {
      if (chosen.stream().noneMatch(bug::mayBeOneWith)) {
        chosen.add(bug);
      }
    }
    return chosen;
  }

  /** Several bugs of which one has several failures, else there is nothing to find. */
  private static boolean worthIt(List<Bug> session) {
    return session.size() > 1 && !several(session).isEmpty();
  }

  private static List<Bug> several(List<Bug> some) {
    return some.stream().filter(bug -> bug.failures().size() > 1).toList();
  }

  private List<Bug> shuffled(List<Bug> some) {
    List<Bug> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Adds bugs in their order, of other releases and with other tests than those before. */
  private static List<Bug> choose(int size, List<Bug> chosen, List<Bug> from) {
    List<Bug> all = new ArrayList<>(chosen);
    for (Bug bug : from) {
      if (all.size() < size && all.stream().allMatch(bug::goesWith)) {
        all.add(bug);
      }
    }
    return all;
  }
}
