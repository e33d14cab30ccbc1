package dev.bugbash.importers.tap;

import dev.bugbash.importers.outcome.NodeCrash;
import dev.bugbash.importers.outcome.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Node, when it died of an error in a test file, wrote as comments before the file's point.
 */
final class CrashComments {
  private static final int MOST = 500;

  private final List<String> lines = new ArrayList<>();
  private Optional<Trace> told = Optional.empty();

  void add(String comment) {
    String line = comment.startsWith(" ") ? comment.substring(1) : comment;
    if (NodeCrash.endsWith(line)) {
      told = NodeCrash.in(lines);
      lines.clear();
    } else if (lines.size() < MOST) {
      lines.add(line);
    }
  }

  /** For the point that has come. */
  Optional<Trace> take() {
    Optional<Trace> taken = told;
    told = Optional.empty();
    lines.clear();
    return taken;
  }
}
