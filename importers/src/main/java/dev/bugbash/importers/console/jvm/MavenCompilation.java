package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What compilers say in a build: below {@code COMPILATION ERROR}, and again, with the project,
 * where Maven says in the end which goals failed.
 */
final class MavenCompilation {
  private static final int MOST = 500;
  private static final String FAILURE = "Compilation failure";

  private final Log log;
  private final List<Evidence> untold = new ArrayList<>();
  private Optional<Evidence> open = Optional.empty();

  MavenCompilation(Log log) {
    this.log = log;
  }

  void begin() {
    Evidence errors = new Evidence();
    open = Optional.of(errors);
    if (untold.size() < MOST) {
      untold.add(errors);
    }
  }

  /** A line below it, of which Maven gives only the first of an error a level. */
  void line(String line, MavenLevel level) {
    boolean ruler = line.startsWith("-----");
    if (level == MavenLevel.ERROR || (level == MavenLevel.NONE && line.startsWith(" "))) {
      open.ifPresent(errors -> errors.add(line));
    } else if (!ruler) {
      open = Optional.empty();
    }
  }

  static boolean isOf(String goalText) {
    return goalText.startsWith(FAILURE);
  }

  /** A goal that failed because something did not compile. */
  void failed(String project, String goalText) {
    String said = goalText.replaceFirst("^(?:" + FAILURE + ":? *)+", "").strip();
    untold.removeIf(
        errors -> errors.isEmpty() || said.contains(Evidence.firstLine(errors.toString())));
    String text = said.isEmpty() && !untold.isEmpty() ? untold.remove(0).toString() : said;
    tell(project, text.isEmpty() ? goalText : text);
  }

  /** The build is over; what no goal told is told without its project. */
  void end() {
    open = Optional.empty();
    for (Evidence errors : untold) {
      tell("", errors.isEmpty() ? "COMPILATION ERROR" : errors.toString());
    }
    untold.clear();
  }

  private void tell(String project, String text) {
    String message = CompilerError.first(text).orElseGet(() -> Evidence.firstLine(text));
    log.broke(project, "(build)", "", message, text);
  }
}
