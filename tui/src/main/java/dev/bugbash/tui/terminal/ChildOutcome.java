package dev.bugbash.tui.terminal;

import java.io.IOException;
import java.util.regex.Pattern;

/** How a program ended that had the terminal for a while. */
public sealed interface ChildOutcome {
  /**
   * It ran.
   *
   * @param status its exit status; 128 and the number of the signal where one ended it
   */
  record Exited(int status) implements ChildOutcome {}

  /**
   * It never ran.
   *
   * @param reason in the words of the system, such as {@code No such file or directory}
   */
  record NotStarted(String reason) implements ChildOutcome {
    /** Up to Java 24 {@code error=2, REASON}, later {@code error: 2 (REASON)}. */
    private static final Pattern BEFORE =
        Pattern.compile("(?s)^Cannot run program.*error(=\\d+, |: \\d+ \\()");

    static NotStarted because(IOException e) {
      String message = String.valueOf(e.getMessage());
      return new NotStarted(BEFORE.matcher(message).replaceFirst("").replaceFirst("\\)\\s*$", ""));
    }
  }

  /** Whether it ran and had no complaint. */
  default boolean succeeded() {
    return equals(new Exited(0));
  }
}
