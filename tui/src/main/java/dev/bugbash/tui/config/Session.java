package dev.bugbash.tui.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a person was when they left the screen. Nothing is checked here: what makes no sense any
 * more is for the reader to pass over.
 *
 * @param view by its name
 * @param filter of that view
 * @param order of clusters, its lower-case name
 * @param cluster that was selected; may be empty
 * @param panel that had the keyboard, its lower-case name
 */
public record Session(
    String view,
    String filter,
    String order,
    String cluster,
    String panel,
    boolean zoomed,
    boolean unfolded) {

  /** Empty where there is none. */
  static Optional<Session> read(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    TextFile.read(file).stream()
        .map(Property::of)
        .flatMap(Optional::stream)
        .forEach(property -> values.put(property.name(), property.value()));
    if (!values.containsKey("view")) {
      return Optional.empty();
    }
    return Optional.of(
        new Session(
            values.getOrDefault("view", ""),
            values.getOrDefault("filter", ""),
            values.getOrDefault("order", ""),
            values.getOrDefault("cluster", ""),
            values.getOrDefault("panel", ""),
            values.getOrDefault("zoomed", "").equals("yes"),
            values.getOrDefault("unfolded", "").equals("yes")));
  }

  /**
   * @param board where the board is, for a person who looks into the file
   */
  void write(Path file, String board) throws IOException {
    TextFile.write(
        file,
        List.of(
            "# Where the screen was left on " + board,
            "view = " + view,
            "filter = " + filter,
            "order = " + order,
            "cluster = " + cluster,
            "panel = " + panel,
            "zoomed = " + (zoomed ? "yes" : "no"),
            "unfolded = " + (unfolded ? "yes" : "no")));
  }
}
