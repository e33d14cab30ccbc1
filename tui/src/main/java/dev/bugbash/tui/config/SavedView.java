package dev.bugbash.tui.config;

import java.util.Optional;

/**
 * A filter with an order, under a name.
 *
 * @param order its lower-case name
 */
public record SavedView(String name, String order, String filter) {
  /** A name that is longer would leave no room for others. */
  public static final int LONGEST_NAME = 24;

  /** A line of the file: {@code name = order / filter}. */
  static Optional<SavedView> of(String line) {
    return Property.of(line)
        .filter(property -> problem(property.name()).isEmpty())
        .map(
            property -> {
              String[] parts = property.value().split("/", 2);
              return parts.length == 1
                  ? new SavedView(property.name(), "", property.value())
                  : new SavedView(property.name(), parts[0].strip(), parts[1].strip());
            });
  }

  String line() {
    return name + " = " + order + " / " + filter;
  }

  /** Why a view can't be called so; empty where it can. */
  public static Optional<String> problem(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return Optional.of("a name has 1 to " + LONGEST_NAME + " characters");
    }
    return name.indexOf('=') >= 0 || name.startsWith("#")
        ? Optional.of("a name has no = and does not begin with #")
        : Optional.empty();
  }
}
