package dev.bugbash.tui.view;

import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a listing.
 *
 * @param key what it is about, among the rows of its listing: the selection is bound to it
 * @param section what it stands under; empty where the listing has no sections
 * @param cells one for each column
 * @param cluster that one goes to from here
 * @param sheet what is told of it beside the list
 */
public record ListingRow(
    String key, String section, List<Line> cells, Optional<ClusterId> cluster, Sheet sheet) {
  private static final Sheet NOTHING = (to, now, zone) -> {};

  public ListingRow {
    cells = List.copyOf(cells);
  }

  /** The line above a section; nobody can be on it. */
  public static ListingRow heading(String section) {
    return new ListingRow("", section, List.of(), Optional.empty(), NOTHING);
  }

  public boolean isHeading() {
    return cells.isEmpty();
  }

  /** All that it says, in lower case, for a filter. */
  public String words() {
    return (section + " " + cells.stream().map(Line::text).collect(Collectors.joining(" ")))
        .toLowerCase(Locale.ROOT);
  }
}
