package dev.bugbash.board;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        new Categorizer()::tree,
        all -> title(all.iterator().next().type()));
  }

  /** As the others, but what the message says makes no other signature. */
  static Rules coarser(int version) {
    Rules rules = rules(version);
    return new Rules(
        version,
        f -> rules.sign().apply(Failure.of(f.test(), f.type(), "", f.stack())),
        rules.group(),
        rules.tree(),
        rules.title());
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
        failure.message(),
        List.of(new Frame("com.acme.Shop", "sell", "Shop.java", 12, FrameKind.APPLICATION)),
        failure.test());
  }

  /** A group that grows. */
  private record Group(long known, List<Evidence> members, List<Signature> placed) {}

  private static List<Grouping> group(
      Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Surroundings surroundings) {
    Constraints constraints = surroundings.constraints();
    List<Group> groups = new ArrayList<>();
    new TreeMap<>(known)
        .forEach((n, all) -> groups.add(new Group(n, new ArrayList<>(all), new ArrayList<>())));
    for (Evidence e : fresh.stream().sorted(Comparator.comparing(Evidence::signature)).toList()) {
      Group group =
          groups.stream()
              .filter(g -> g.members().stream().anyMatch(m -> together(e, m, constraints)))
              .findFirst()
              .or(() -> groups.stream().filter(g -> fits(e, g, constraints)).findFirst())
              .orElseGet(
                  () -> {
                    groups.add(new Group(0, new ArrayList<>(), new ArrayList<>()));
                    return groups.get(groups.size() - 1);
                  });
      group.members().add(e);
      group.placed().add(e.signature());
    }
    return groups.stream()
        .filter(g -> !g.placed().isEmpty())
        .map(g -> new Grouping(g.known(), title(g.members().get(0).type()), g.placed()))
        .toList();
  }

  private static boolean fits(Evidence e, Group group, Constraints constraints) {
    return group.members().stream().anyMatch(m -> m.type().equals(e.type()))
        && group.members().stream().noneMatch(m -> apart(e, m, constraints));
  }

  private static boolean together(Evidence a, Evidence b, Constraints constraints) {
    return constraints.together().stream()
        .anyMatch(set -> set.contains(a.signature()) && set.contains(b.signature()));
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
