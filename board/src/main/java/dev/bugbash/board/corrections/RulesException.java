package dev.bugbash.board.corrections;

import dev.bugbash.categorizer.known.ConditionException;

/** A file of rules can't be taken over; the message says in which line and why. */
public final class RulesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RulesException(int line, String problem) {
    super(line > 0 ? "line " + line + ": " + problem : problem);
  }

  RulesException(int line, ConditionException mistake) {
    super("line " + line + ": " + mistake.getMessage(), mistake);
  }
}
