package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order clusters are listed. */
public enum ClusterOrder {
  /** As the board gives them. */
  TRIAGE("new, regressed, unclaimed, largest", (a, b) -> 0),
  LARGEST("largest first", Comparator.comparingInt(ClusterRow::size).reversed()),
  SPREAD("most tests first", Comparator.comparingInt(ClusterRow::tests).reversed()),
  LATEST("latest first", Comparator.comparing(ClusterRow::firstSeen).reversed()),
  TYPE("by exception type", Comparator.comparing(ClusterRow::type)),
  OWNER(
      "by owner",
      Comparator.comparing((ClusterRow row) -> row.owner().isEmpty())
          .thenComparing(ClusterRow::owner)),
  NUMBER("by number", Comparator.comparing(ClusterRow::id, Comparator.<ClusterId>naturalOrder()));

  private final String words;
  private final Comparator<ClusterRow> comparator;

  ClusterOrder(String words, Comparator<ClusterRow> comparator) {
    this.words = words;
    this.comparator = comparator;
  }

  /** As the title of the list says it. */
  public String words() {
    return words;
  }

  /** The lower-case name, as files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of that name; that of the board where there is none. */
  public static ClusterOrder named(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word().equals(word))
        .findFirst()
        .orElse(TRIAGE);
  }

  public ClusterOrder next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /**
   * @param rows in the order of the board, which decides where this one does not
   */
  public List<ClusterRow> sort(List<ClusterRow> rows) {
    return this == TRIAGE ? rows : rows.stream().sorted(comparator).toList();
  }
}
