package dev.bugbash.importers.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Node prints when it dies of an error, as of a test file that does not load. */
public final class NodeCrash {
  private static final String LAST = "Node.js v";
  private static final int LONGEST = 2_000;
  private static final Pattern ERROR =
      Pattern.compile("^[A-Z][\\w$]{0,200}(?: \\[\\w{1,200}\\])?: \\S.*");

  private NodeCrash() {}

  /** Whether a line is the last of what Node prints then. */
  public static boolean endsWith(String line) {
    return line.startsWith(LAST);
  }

  /** The error that is told in these lines; empty where none is. */
  public static Optional<Trace> in(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.length() < LONGEST && ERROR.matcher(line).matches()) {
        List<String> from = lines.subList(at, lines.size());
        return Optional.of(Trace.of(String.join("\n", from).strip()));
      }
    }
    return Optional.empty();
  }
}
