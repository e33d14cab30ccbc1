package dev.bugbash.board;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.categorizer.explain.Families.Family;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.ClusterId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which clusters of a list follow from others, and which are of one family. Each consequence is
 * counted under one root, beside the failures of the root itself, so that no sum changes.
 */
public final class Relations {
  public static final Relations NONE = new Relations(List.of(), Kinship.NONE);

  private static final Pattern CAUSE =
      Pattern.compile("\\s*(?:cause|fix)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Map<ClusterId, ClusterRow> rows = new HashMap<>();
  private final Map<ClusterId, Cascade> cascades = new HashMap<>();
  private final Map<ClusterId, List<ClusterRow>> consequences = new HashMap<>();
  private final Map<ClusterId, Family> families = new HashMap<>();

  /** What was done in each family, by its recipe; asked for once. */
  private final Map<String, List<Sibling>> told = new HashMap<>();

  private Relations(List<ClusterRow> rows, Kinship kinship) {
    for (ClusterRow row : rows) {
      this.rows.put(row.id(), row);
    }
    for (Cascade cascade : kinship.cascades()) {
      add(cascade);
    }
    for (List<ClusterRow> of : consequences.values()) {
      of.sort(
          Comparator.comparingInt((ClusterRow row) -> -row.size()).thenComparing(ClusterRow::id));
    }
    for (Family family : kinship.families()) {
      family.clusters().forEach(number -> families.put(new ClusterId(number), family));
    }
  }

  /** Those of clusters that were read at about the same time; what is not among them counts not. */
  public static Relations of(List<ClusterRow> rows, Kinship kinship) {
    return new Relations(rows, kinship);
  }

  private void add(Cascade cascade) {
    ClusterId root = new ClusterId(cascade.root());
    ClusterRow row = rows.get(new ClusterId(cascade.consequence()));
    if (row != null && rows.containsKey(root)) {
      cascades.put(row.id(), cascade);
      consequences.computeIfAbsent(root, r -> new ArrayList<>()).add(row);
    }
  }

  /** Whether no cluster follows from another. */
  public boolean withoutCascades() {
    return cascades.isEmpty();
  }

  /** Why a cluster follows from another. */
  public Optional<Cascade> after(ClusterId id) {
    return Optional.ofNullable(cascades.get(id));
  }

  /** The clusters that follow from one, the largest first. */
  public List<ClusterRow> consequences(ClusterId id) {
    return List.copyOf(consequences.getOrDefault(id, List.of()));
  }

  /** In a few words: {@code after BB-3}, {@code +412 in 3 clusters}, or nothing. */
  public String inShort(ClusterId id) {
    List<ClusterRow> of = consequences.getOrDefault(id, List.of());
    if (of.isEmpty()) {
      return after(id).map(cascade -> "after " + new ClusterId(cascade.root())).orElse("");
    }
    int failures = of.stream().mapToInt(ClusterRow::size).sum();
    return "+" + failures + " in " + of.size() + (of.size() == 1 ? " cluster" : " clusters");
  }

  /** In fewer: {@code after BB-3}, {@code +412}, or nothing. */
  public String inBrief(ClusterId id) {
    String words = inShort(id);
    int in = words.indexOf(" in ");
    return in < 0 ? words : words.substring(0, in);
  }

  /** The recipe of a cluster's family; empty where it has none. */
  public String recipe(ClusterId id) {
    Family family = families.get(id);
    return family == null || members(family).size() < 2 ? "" : family.recipe();
  }

  /**
   * All that one cluster hangs together with.
   *
   * @param board asked for what was done about the siblings
   */
  public Relatives of(Board board, ClusterId id) {
    Optional<Cascade> after = after(id);
    Family family = families.get(id);
    return new Relatives(
        after,
        after.flatMap(cascade -> Optional.ofNullable(rows.get(new ClusterId(cascade.root())))),
        consequences(id),
        recipe(id),
        family == null ? List.of() : siblings(board, family, id));
  }

  private List<ClusterRow> members(Family family) {
    return family.clusters().stream()
        .flatMap(number -> Optional.ofNullable(rows.get(new ClusterId(number))).stream())
        .toList();
  }

  private synchronized List<Sibling> siblings(Board board, Family family, ClusterId id) {
    return told.computeIfAbsent(family.recipe(), r -> siblings(board, members(family))).stream()
        .filter(sibling -> !sibling.row().id().equals(id))
        .toList();
  }

  private static List<Sibling> siblings(Board board, List<ClusterRow> siblings) {
    if (siblings.size() < 2) {
      return List.of();
    }
    Map<ClusterId, KnownCause> known = new HashMap<>();
    for (KnownCause cause : board.corrections().knownCauses()) {
      cause.cluster().ifPresent(cluster -> known.putIfAbsent(cluster, cause));
    }
    return siblings.stream()
        .map(row -> new Sibling(row, Optional.ofNullable(known.get(row.id())), telling(board, row)))
        .sorted(
            Comparator.comparing((Sibling sibling) -> !sibling.helps())
                .thenComparing(sibling -> -sibling.row().size())
                .thenComparing(sibling -> sibling.row().id()))
        .toList();
  }

  private static Optional<Note> telling(Board board, ClusterRow row) {
    List<Note> notes = row.notes() == 0 ? List.of() : board.notes(row.id());
    return notes.stream()
        .filter(note -> CAUSE.matcher(note.text()).matches())
        .reduce((earlier, later) -> later)
        .or(() -> notes.stream().reduce((earlier, later) -> later));
  }
}
