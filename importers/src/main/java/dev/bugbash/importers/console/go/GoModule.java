package dev.bugbash.importers.console.go;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names packages whole that gotestsum prints without the path of their module, where the log has
 * the whole name of one of them.
 */
final class GoModule {
  private static final int MOST = 10_000;
  private static final String ROOT = ".";

  private final Set<String> printed = new LinkedHashSet<>();
  private final Set<String> whole = new LinkedHashSet<>();

  void prints(String name) {
    add(printed, name);
  }

  void names(String whole) {
    add(this.whole, whole);
  }

  private static void add(Set<String> names, String name) {
    if (names.size() < MOST) {
      names.add(name);
    }
  }

  /** Looks for a frame {@code acme.dev/shop/api.TestA(0x1)} of a package in what was printed. */
  void names(String printed, String text) {
    String mark = "/" + printed + ".";
    int at = text.indexOf(mark);
    int begin = text.lastIndexOf('\n', Math.max(0, at)) + 1;
    String start = at < 0 ? "" : text.substring(begin, at);
    if (!start.isEmpty() && start.chars().noneMatch(Character::isWhitespace)) {
      names(start + "/" + printed);
    }
  }

  /** The path of the module with a slash behind it; empty where nothing tells it. */
  private String path() {
    Map<String, Integer> votes = new HashMap<>();
    for (String name : whole) {
      if (printed.contains(name)) {
        return "";
      }
      for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        if (printed.contains(name.substring(slash + 1))) {
          votes.merge(name.substring(0, slash + 1), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Gives names their path; asked once all names are known. */
  Names naming() {
    return new Names(path());
  }

  /**
   * @param path of the module, with a slash behind it, or empty
   */
  record Names(String path) {
    String of(String printed) {
      boolean known = path.isEmpty() || printed.startsWith(path);
      return printed.equals(ROOT) && !path.isEmpty()
          ? path.substring(0, path.length() - 1)
          : known ? printed : path + printed;
    }
  }

  /** Whether a name may be meant where another, perhaps without its module, is printed. */
  static boolean isMeant(String name, String printed) {
    return printed.equals(ROOT) || name.equals(printed) || name.endsWith("/" + printed);
  }
}
