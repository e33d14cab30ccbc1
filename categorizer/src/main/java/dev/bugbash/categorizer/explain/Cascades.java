package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clusters that are consequences of others: a class that failed to initialize once fails all that
 * use it later, with {@code Could not initialize class X}.
 */
public final class Cascades {
  private static final Pattern BROKEN_CLASS =
      Pattern.compile("Could not initialize class ([\\w.$]+)");
  private static final String INITIALIZER = "<clinit>";

  private Cascades() {}

  /**
   * The cluster that each consequence comes from, where it is on the board; by their numbers.
   *
   * @param clusters the signatures of each cluster, by its number
   */
  public static Map<Long, Long> of(Map<Long, List<Evidence>> clusters) {
    Map<String, Long> broke = new HashMap<>();
    new TreeMap<>(clusters)
        .forEach((number, members) -> members.forEach(e -> initializers(e, number, broke)));
    Map<Long, Long> roots = new TreeMap<>();
    new TreeMap<>(clusters)
        .forEach(
            (number, members) -> {
              for (Evidence member : members) {
                Matcher m = BROKEN_CLASS.matcher(member.template());
                Long root = m.find() ? broke.get(m.group(1)) : null;
                if (root != null && !root.equals(number)) {
                  roots.putIfAbsent(number, root);
                }
              }
            });
    return roots;
  }

  /** Classes in whose initializer a failure broke; not those that only found them broken. */
  private static void initializers(Evidence evidence, long cluster, Map<String, Long> broke) {
    if (BROKEN_CLASS.matcher(evidence.template()).find()) {
      return;
    }
    for (Frame frame : evidence.frames()) {
      if (frame.function().equals(INITIALIZER)) {
        broke.putIfAbsent(frame.module(), cluster);
      }
    }
  }
}
