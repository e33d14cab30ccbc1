package dev.bugbash.importers.console.python;

import java.util.List;
import java.util.Optional;

/**
 * A line that tells how a test ended: its node id, pytest's word, and the reason if there is one.
 *
 * @param subtest as pytest describes the part of the test that ended so, such as {@code [message]
 *     (i=1)}; empty for the test itself
 */
record PytestWord(String node, String subtest, String word, String reason) {
  /** Characters of a line in which the description of a subtest is looked for. */
  private static final int LONGEST_SUBTEST = 500;

  private static final List<String> WORDS =
      List.of("PASSED", "FAILED", "ERROR", "SKIPPED", "XFAIL", "XPASS", "RERUN");

  /**
   * Of a line such as {@code a.py::test_b PASSED [ 10%]} or {@code [gw0] [ 10%] PASSED a.py::b}.
   *
   * @param pending the node whose word has not come yet; may be empty
   */
  static Optional<PytestWord> of(String line, String pending) {
    if (line.startsWith("[gw")) {
      return ofWorker(line);
    }
    String plain = withoutProgress(line);
    for (String word : WORDS) {
      int at = plain.lastIndexOf(word);
      if (at >= 0 && ends(plain, at + word.length())) {
        String before = plain.substring(0, at);
        String reason = plain.substring(at + word.length()).strip();
        return node(before, pending).map(node -> new PytestWord(node, "", word, unwrapped(reason)));
      }
    }
    return Optional.empty();
  }

  private static boolean ends(String line, int at) {
    return at == line.length() || line.startsWith(" (", at);
  }

  /**
   * The node before the word; a line of output that ends with a word belongs to the pending one.
   */
  private static Optional<String> node(String before, String pending) {
    String node = before.strip();
    int colons = node.indexOf("::");
    boolean named = colons > 0 && node.lastIndexOf(' ', colons) < 0 && before.endsWith(" ");
    int output = named && !pending.isEmpty() ? -1 : named ? node.indexOf(' ', colons) : -1;
    if (named && (output < 0 || node.indexOf('[') >= 0 || node.indexOf(".py::") < 0)) {
      return Optional.of(node);
    }
    if (named) {
      return Optional.of(node.substring(0, output));
    }
    return pending.isEmpty() ? Optional.empty() : Optional.of(pending);
  }

  private static String withoutProgress(String line) {
    String plain = line.stripTrailing();
    int open = plain.lastIndexOf('[');
    if (plain.endsWith("]") && open > 0 && plain.length() - open <= 16) {
      String inside = plain.substring(open + 1, plain.length() - 1);
      boolean counts = inside.chars().allMatch(c -> " 0123456789%/.smuh".indexOf(c) >= 0);
      return counts && plain.charAt(open - 1) == ' '
          ? plain.substring(0, open).stripTrailing()
          : plain;
    }
    return plain;
  }

  private static Optional<PytestWord> ofWorker(String line) {
    for (String word : WORDS) {
      int at = line.indexOf("] " + word + " ");
      if (at > 0) {
        String node = line.substring(at + word.length() + 3).strip();
        return node.contains("::") || node.endsWith(".py")
            ? Optional.of(new PytestWord(node, "", word, ""))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Of a line such as {@code FAILED a.py::test_b[x - y] - AssertionError: no}, or {@code
   * SUBFAILED(i=1) a.py::test_b - no}.
   */
  static Optional<PytestWord> ofShortSummary(String line) {
    if (line.startsWith("SUBFAIL")) {
      int from = line.startsWith("SUBFAILED") ? "SUBFAILED".length() : "SUBFAIL".length();
      int node = nodeBehindSubtest(line, from);
      return told(line.substring(from, node).strip(), "FAILED", line.substring(node).strip());
    }
    int space = line.indexOf(' ');
    String word = space < 0 ? "" : line.substring(0, space);
    return WORDS.contains(word) ? told("", word, line.substring(space + 1)) : Optional.empty();
  }

  private static Optional<PytestWord> told(String subtest, String word, String rest) {
    boolean path = rest.contains("::") || rest.contains(".py");
    if (word.equals("RERUN") || rest.startsWith("[") || !path) {
      return Optional.empty();
    }
    int dash = dash(rest);
    String node = dash < 0 ? rest : rest.substring(0, dash);
    String reason = dash < 0 ? "" : rest.substring(dash + 3);
    return Optional.of(new PytestWord(node.strip(), subtest, word, reason));
  }

  /** The description ends with a bracket; what follows it is the path of a file. */
  private static int nodeBehindSubtest(String line, int from) {
    int end = Math.min(line.length(), LONGEST_SUBTEST);
    for (int space = line.indexOf(' ', from);
        space >= 0 && space < end;
        space = line.indexOf(' ', space + 1)) {
      boolean closed = space == from || ")]".indexOf(line.charAt(space - 1)) >= 0;
      if (closed && beginsWithPath(line, space + 1)) {
        return space + 1;
      }
    }
    return from;
  }

  private static boolean beginsWithPath(String line, int from) {
    for (int at = from; at < line.length() && at - from < LONGEST_SUBTEST; at++) {
      char c = line.charAt(at);
      if (c == ':') {
        return at > from && line.startsWith("::", at);
      }
      if (" ()[]'\"".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Where the reason begins: parameters may hold the same dash. */
  private static int dash(String rest) {
    int dash = rest.indexOf(" - ");
    int bracket = rest.indexOf('[');
    if (bracket < 0 || dash < 0 || dash < bracket) {
      return dash;
    }
    int close = rest.indexOf("] - ", bracket);
    return close < 0 ? (rest.endsWith("]") ? -1 : dash) : close + 1;
  }

  private static String unwrapped(String reason) {
    return reason.startsWith("(") && reason.endsWith(")")
        ? reason.substring(1, reason.length() - 1)
        : reason;
  }
}
