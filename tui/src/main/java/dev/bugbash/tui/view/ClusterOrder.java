package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order clusters are listed. */
public enum ClusterOrder {
  /** As the board gives them. */
  TRIAGE("new, regressed, unclaimed, largest"),
  LARGEST("largest first"),
  SPREAD("most tests first"),
  LATEST("latest first"),
  TYPE("by exception type"),
  OWNER("by owner"),
  NUMBER("by number");

  private final String words;

  ClusterOrder(String words) {
    this.words = words;
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
    return this == TRIAGE ? rows : rows.stream().sorted(comparator()).toList();
  }

  private Comparator<ClusterRow> comparator() {
    return switch (this) {
      case TRIAGE -> Comparator.comparing(ClusterRow::state);
      case LARGEST -> Comparator.comparingInt(ClusterRow::size).reversed();
      case SPREAD -> Comparator.comparingInt(ClusterRow::tests).reversed();
      case LATEST -> Comparator.comparing(ClusterRow::firstSeen).reversed();
      case TYPE -> Comparator.comparing(ClusterRow::type);
      case OWNER ->
          Comparator.comparing((ClusterRow row) -> row.owner().isEmpty())
              .thenComparing(ClusterRow::owner);
      case NUMBER -> Comparator.comparing(ClusterRow::id);
    };
  }
}
