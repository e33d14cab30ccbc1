package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What most signatures of a cluster have in common. */
final class Commonalities {
  private static final int MOST_FRAMES = 4;

  private Commonalities() {}

  static List<Shared> of(List<Evidence> members) {
    List<Shared> shared = new ArrayList<>();
    add(shared, "exception", members, one(Evidence::causeType), 1);
    add(shared, "message", members, one(Evidence::template), 1);
    add(shared, "frame", members, frames(FrameKind.APPLICATION), MOST_FRAMES);
    add(shared, "test frame", members, frames(FrameKind.TEST), 2);
    add(shared, "test class", members, one(e -> e.test().suite()), 1);
    return shared;
  }

  private static Function<Evidence, Set<String>> one(Function<Evidence, String> what) {
    return evidence -> Set.of(what.apply(evidence));
  }

  private static Function<Evidence, Set<String>> frames(FrameKind kind) {
    return evidence -> {
      Stream<Frame> own = evidence.frames().stream().filter(frame -> frame.kind() == kind);
      return own.map(Frame::symbol).collect(Collectors.toCollection(HashSet::new));
    };
  }

  /** The most frequent values, where at least half of the members have them. */
  private static void add(
      List<Shared> shared,
      String what,
      List<Evidence> members,
      Function<Evidence, Set<String>> values,
      int most) {
    Map<String, Long> counts =
        members.stream()
            .flatMap(member -> values.apply(member).stream())
            .filter(value -> !value.isBlank())
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= members.size())
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(e -> shared.add(new Shared(what, e.getKey(), e.getValue().intValue())));
  }
}
