package dev.bugbash.importers.tickets.json;

import java.util.ArrayList;
import java.util.List;

/** Names of people, labels and states, which trackers write as texts, objects or lists of them. */
final class Names {
  private static final List<String> KEYS =
      List.of(
          "login", "username", "displayName", "name", "title", "fullName", "email", "value", "id");

  private Names() {}

  /** Whether a name may stand below this key of an object. */
  static boolean isName(String key) {
    return KEYS.contains(key) || key.equals("nodes");
  }

  /** All names in a value. */
  static List<String> of(Node value) {
    List<String> names = new ArrayList<>();
    collect(value, names);
    return names;
  }

  /** The names, with commas between them. */
  static String joined(Node value) {
    return String.join(", ", of(value));
  }

  private static void collect(Node value, List<String> names) {
    if (!value.text().isBlank()) {
      names.add(value.text());
    } else if (!value.at("nodes").items().isEmpty()) {
      collect(value.at("nodes"), names);
    } else if (!value.items().isEmpty()) {
      value.items().forEach(item -> collect(item, names));
    } else {
      KEYS.stream()
          .map(value::text)
          .filter(text -> !text.isBlank())
          .findFirst()
          .ifPresent(names::add);
    }
  }
}
