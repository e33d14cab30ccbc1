package dev.bugbash.categorizer.trace;

/** The tree that Python draws before the lines of an exception group. */
final class ExceptionGroup {
  private ExceptionGroup() {}

  /** Where the text of a line of the tree begins; 0 where the line is none. */
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '|' || line.charAt(at) == ' ')) {
      at++;
    }
    return at < line.length() && line.startsWith("|") ? at : 0;
  }

  /** Whether the line begins one of the group's exceptions: {@code +---------------- 2 ----}. */
  static boolean isMember(String line) {
    return line.startsWith("+-") && line.indexOf("--- ") > 0 && line.endsWith("---");
  }

  /** Whether it is the head of a group that no single exception in it stands for. */
  static boolean isOfSeveral(Head head) {
    return head.message().endsWith(" sub-exceptions)");
  }
}
