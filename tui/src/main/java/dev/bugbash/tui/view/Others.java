package dev.bugbash.tui.view;

import dev.bugbash.board.Presence;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.stream.Collectors;

/** Who else has the board open, and what they look at. */
public record Others(List<Presence> present) {
  public static final Others NONE = new Others(List.of());

  private static final int INITIALS = 2;

  public Others {
    present = List.copyOf(present);
  }

  /** {@code ana, ben}; empty where one is alone. */
  public String names() {
    return present.isEmpty()
        ? ""
        : present.stream().map(Presence::who).distinct().collect(Collectors.joining(", "));
  }

  /** {@code @an be}: those who look at a cluster, in brief; empty where nobody does. */
  public String at(ClusterId cluster) {
    if (present.isEmpty()) {
      return "";
    }
    String initials =
        present.stream()
            .filter(other -> other.cluster().filter(cluster::equals).isPresent())
            .map(other -> other.who().substring(0, Math.min(INITIALS, other.who().length())))
            .distinct()
            .collect(Collectors.joining(" "));
    return initials.isEmpty() ? "" : "@" + initials;
  }
}
