package dev.bugbash.importers.console.jvm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tests that {@code Results} lists and no trace is named after. Some are tests whose traces
 * have another name: a method without its parameters, a set-up in place of the tests that it
 * prevented.
 */
final class MavenUntraced {
  private final List<MavenListed> listed = new ArrayList<>();

  int size() {
    return listed.size();
  }

  /** How many are in error, or failed. */
  int size(boolean error) {
    return (int) red(error).count();
  }

  private Stream<MavenListed> red(boolean error) {
    return listed.stream().filter(each -> each.error() == error && !each.flake());
  }

  void add(MavenListed each) {
    listed.add(each);
  }

  /**
   * Leaves out tests that traces tell already, those first whose classes have such traces.
   *
   * @param error whether tests in error are meant, or failed ones
   * @param unlisted the traces of such tests that no listed name is of
   * @param most tests that are left out
   */
  void leaveOut(boolean error, List<MavenTrace> unlisted, int most) {
    Set<String> classes = new HashSet<>();
    unlisted.forEach(trace -> classes.add(MavenNames.simple(trace.test().suite())));
    List<MavenListed> told =
        red(error)
            .sorted(Comparator.comparing(each -> !classes.contains(each.name().simpleSuite())))
            .limit(Math.max(0, most))
            .toList();
    listed.removeAll(new HashSet<>(told));
  }

  /** What is left, which is forgotten here. */
  List<MavenListed> taken() {
    List<MavenListed> all = List.copyOf(listed);
    listed.clear();
    return all;
  }
}
