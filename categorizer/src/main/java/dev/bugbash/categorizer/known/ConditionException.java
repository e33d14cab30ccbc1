package dev.bugbash.categorizer.known;

/**
 * A condition can't be read or applied; the message says why and, where it can, at which column.
 */
public final class ConditionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConditionException(String message) {
    super(message);
  }

  /**
   * @param column of the mistake, from 1
   */
  static ConditionException at(int column, String text, String problem) {
    String line = text.replaceAll("\\s", " ");
    int from = Math.max(0, Math.min(column - 1, line.length()) - 60);
    String shown = line.substring(from, Math.min(line.length(), from + 100));
    return new ConditionException(
        "%s at column %d:\n  %s\n  %s^"
            .formatted(problem, column, shown, " ".repeat(Math.max(0, column - 1 - from))));
  }
}
