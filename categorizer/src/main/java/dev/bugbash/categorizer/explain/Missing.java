package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The class or module that a failure misses because the library it belongs to is not there.
 *
 * @param name of the class or module
 * @param groups what may be missing as a whole, the smallest first: its package and those around
 *     it; without those in which the failure itself ran, for these are there
 */
record Missing(String name, List<String> groups) {
  /** Packages of fewer parts belong to more than one library. */
  private static final int LEAST_PARTS = 3;

  /**
   * @param cues one of them is in every text that the pattern finds; quicker to look for
   */
  private record Kind(
      List<String> cues, Pattern pattern, BiFunction<String, Evidence, List<String>> groups) {
    boolean possible(String type, String text) {
      return cues.stream().anyMatch(cue -> text.contains(cue) || type.contains(cue));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              List.of("NoClassDefFoundError", "ClassNotFoundException"),
              Pattern.compile(
                  "(?:NoClassDefFoundError|ClassNotFoundException): ['\"]?"
                      + "([\\w$]{1,200}(?:[./][\\w$]{1,200}){1,30})(?![\\w$./])"),
              Missing::packages),
          new Kind(
              List.of(" not present"),
              Pattern.compile("\\bType ([\\w$]{1,200}(?:\\.[\\w$]{1,200}){1,30}) not present"),
              Missing::packages),
          new Kind(
              List.of("Could not load file or assembly"),
              Pattern.compile("Could not load file or assembly '([\\w.]{1,300})"),
              Missing::itself),
          new Kind(
              List.of("No module named"),
              Pattern.compile("No module named '?([\\w.]{1,300})"),
              Missing::itself),
          new Kind(
              List.of("Cannot find module", "Cannot find package"),
              Pattern.compile("Cannot find (?:module|package) '([^'\\n]{1,300})'"),
              Missing::node),
          new Kind(
              List.of("no required module provides package", "cannot find package"),
              Pattern.compile(
                  "(?:no required module provides package |cannot find package \"?)"
                      + "([\\w./-]{1,300}[\\w-])"),
              Missing::itself),
          new Kind(
              List.of("cannot load such file"),
              Pattern.compile("cannot load such file -- ([\\w/.-]{1,300})"),
              Missing::itself));

  Missing {
    groups = List.copyOf(groups);
  }

  /** What the innermost cause misses; otherwise what the text tells of. */
  static Optional<Missing> of(Evidence evidence) {
    String text = evidence.text();
    List<Kind> possible =
        KINDS.stream().filter(kind -> kind.possible(evidence.causeType(), text)).toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    String last = evidence.causeType() + ": " + text.substring(text.lastIndexOf('\n') + 1);
    return in(last, possible, evidence).or(() -> in(text, possible, evidence));
  }

  private static Optional<Missing> in(String text, List<Kind> kinds, Evidence evidence) {
    for (Kind kind : kinds) {
      Matcher m = kind.pattern().matcher(text);
      if (m.find()) {
        List<String> groups = kind.groups().apply(m.group(1), evidence);
        return Optional.of(new Missing(m.group(1).replace('/', '.'), groups));
      }
    }
    return Optional.empty();
  }

  private static List<String> itself(String name, Evidence evidence) {
    return List.of(name);
  }

  /** A path is another one in each file. */
  private static List<String> node(String name, Evidence evidence) {
    return List.of(name.startsWith(".") ? evidence.test().suite() + " " + name : name);
  }

  private static List<String> packages(String name, Evidence evidence) {
    String dotted = name.replace('/', '.');
    List<String> groups = new ArrayList<>();
    int dot = dotted.lastIndexOf('.');
    while (dot > 0) {
      String group = dotted.substring(0, dot);
      boolean nearest = groups.isEmpty();
      if (ranIn(group, evidence) || (!nearest && group.split("\\.", -1).length < LEAST_PARTS)) {
        break;
      }
      groups.add(group);
      dot = group.lastIndexOf('.');
    }
    return groups;
  }

  private static boolean ranIn(String group, Evidence evidence) {
    String prefix = group + ".";
    return evidence.test().suite().startsWith(prefix)
        || evidence.frames().stream().anyMatch(frame -> frame.module().startsWith(prefix));
  }
}
