package dev.bugbash.board;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Rules simple enough to know their outcome: one cluster for each exception type. */
final class RulesByType {
  private RulesByType() {}

  static Rules rules() {
    return rules(1);
  }

  /** Their signatures differ from those of any other version. */
  static Rules rules(int version) {
    return new Rules(
        version,
        failure -> sign(failure, version),
        RulesByType::group,
        all -> title(all.iterator().next().type()));
  }

  private static String title(String type) {
    return type + " somewhere";
  }

  private static Evidence sign(Failure failure, int version) {
    String text = failure.type() + "\n" + failure.message() + (version == 1 ? "" : version);
    UUID hash = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return new Evidence(
        new Signature(version, hash.toString().replace("-", "")),
        failure.type(),
        failure.type(),
        failure.message(),
        List.of(new Frame("com.acme.Shop", "sell", "Shop.java", 12, FrameKind.APPLICATION)),
        failure.test());
  }

  /** Obeys constraints where they tell a fresh signature from a known one; more it need not. */
  private static List<Grouping> group(
      Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Constraints constraints) {
    Map<String, List<Signature>> byType = new TreeMap<>();
    for (Evidence e : fresh) {
      byType
          .computeIfAbsent(e.type() + "\n" + cluster(e, known, constraints), t -> new ArrayList<>())
          .add(e.signature());
    }
    List<Grouping> groupings = new ArrayList<>();
    byType.forEach(
        (key, signatures) ->
            groupings.add(
                new Grouping(
                    Long.parseLong(key.substring(key.indexOf('\n') + 1)),
                    title(key.substring(0, key.indexOf('\n'))),
                    signatures.stream().sorted().toList())));
    return groupings;
  }

  private static long cluster(
      Evidence fresh, Map<Long, List<Evidence>> known, Constraints constraints) {
    return new TreeMap<>(known)
        .entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(k -> k.type().equals(fresh.type())))
            .filter(e -> e.getValue().stream().noneMatch(k -> apart(fresh, k, constraints)))
            .mapToLong(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
  }

  private static boolean apart(Evidence a, Evidence b, Constraints constraints) {
    return constraints.apart().stream()
        .anyMatch(
            pair ->
                (pair.one().contains(a.signature()) && pair.other().contains(b.signature()))
                    || (pair.one().contains(b.signature())
                        && pair.other().contains(a.signature())));
  }
}
