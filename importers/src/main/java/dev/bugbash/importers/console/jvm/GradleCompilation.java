package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What compilers print while a task of Gradle runs them. */
final class GradleCompilation {
  private static final int MOST = 500;
  private static final Pattern COMPILES = Pattern.compile("[cC]ompile\\w*");

  /** Where a task's name has no line of its own. */
  private static final Pattern BEGUN = Pattern.compile("^(:[\\w:.-]*?)((?:/|[A-Z]:\\\\).*)$");

  private final Map<String, Evidence> tasks = new HashMap<>();
  private Optional<Evidence> open = Optional.empty();

  /** Whether the lines that come may be a compiler's. */
  boolean isOpen() {
    return open.isPresent();
  }

  /** A task begins, and what the one before printed is over. */
  void task(String name) {
    open =
        compiles(name) && tasks.size() < MOST
            ? Optional.of(tasks.computeIfAbsent(name, each -> new Evidence()))
            : Optional.empty();
  }

  /** By the last word of its name that may say so. */
  private static boolean compiles(String task) {
    int word = Math.max(task.lastIndexOf("compile"), task.lastIndexOf("Compile"));
    return word >= 0 && COMPILES.matcher(task.substring(word)).matches();
  }

  void line(String line) {
    Matcher begun = line.startsWith(":") ? BEGUN.matcher(line) : null;
    if (begun != null
        && begun.matches()
        && compiles(begun.group(1))
        && CompilerError.begins(begun.group(2))) {
      task(begun.group(1));
      open.ifPresent(errors -> errors.add(begun.group(2)));
    } else if (line.startsWith("FAILURE: ")) {
      open = Optional.empty();
    } else if (begun == null && !line.startsWith("> Task ")) {
      open.filter(errors -> !errors.isEmpty() || CompilerError.begins(line))
          .ifPresent(errors -> errors.add(line));
    }
  }

  /** What was printed of a task's errors; empty where there were none. Forgotten here. */
  String taken(String task) {
    Evidence errors = tasks.remove(task);
    return errors == null ? "" : errors.toString();
  }

  /** The build is over. */
  void forget() {
    tasks.clear();
    open = Optional.empty();
  }
}
