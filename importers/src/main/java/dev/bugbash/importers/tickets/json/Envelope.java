package dev.bugbash.importers.tickets.json;

import java.util.Set;

/** The keys below which trackers put their tickets. */
final class Envelope {
  private static final Set<String> LISTS =
      Set.of("issues", "items", "bugs", "entries", "nodes", "edges", "values", "tickets");
  private static final Set<String> OBJECTS =
      Set.of(
          "data",
          "result",
          "repository",
          "search",
          "project",
          "group",
          "organization",
          "issues",
          "issue",
          "node",
          "bug",
          "ticket",
          "workItems");
  private static final Set<String> SINGLE = Set.of("issue", "node", "bug", "ticket");

  private Envelope() {}

  /** Whether an array below this key holds tickets. */
  static boolean isList(String key) {
    return LISTS.contains(key);
  }

  /** Whether an object below this key may hold tickets. */
  static boolean isObject(String key) {
    return OBJECTS.contains(key);
  }

  /** Whether an object below this key is one ticket. */
  static boolean isSingle(String key) {
    return SINGLE.contains(key);
  }

  static boolean wraps(String key) {
    return isList(key) || isObject(key);
  }
}
