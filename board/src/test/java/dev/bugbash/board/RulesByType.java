package dev.bugbash.board;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Rules simple enough to know their outcome: one cluster for each exception type. */
final class RulesByType {
  private RulesByType() {}

  static Rules rules() {
    return new Rules(RulesByType::sign, RulesByType::group);
  }

  private static Evidence sign(Failure failure) {
    String text = failure.type() + "\n" + failure.message();
    UUID hash = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return new Evidence(
        new Signature(2, hash.toString().replace("-", "")),
        failure.type(),
        failure.type(),
        failure.message(),
        failure.message(),
        List.of(new Frame("com.acme.Shop", "sell", "Shop.java", 12, FrameKind.APPLICATION)),
        failure.test());
  }

  private static List<Grouping> group(Collection<Evidence> fresh, Map<Long, List<Evidence>> known) {
    Map<String, Long> clusters = new HashMap<>();
    known.forEach((number, all) -> all.forEach(e -> clusters.put(e.type(), number)));
    Map<String, List<Signature>> byType = new TreeMap<>();
    for (Evidence e : fresh) {
      byType.computeIfAbsent(e.type(), t -> new ArrayList<>()).add(e.signature());
    }
    List<Grouping> groupings = new ArrayList<>();
    byType.forEach(
        (type, signatures) ->
            groupings.add(
                new Grouping(
                    clusters.getOrDefault(type, 0L),
                    type + " somewhere",
                    signatures.stream().sorted().toList())));
    return groupings;
  }
}
