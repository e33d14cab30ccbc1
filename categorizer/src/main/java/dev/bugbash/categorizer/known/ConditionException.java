package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.QueryMistakeException;

/**
 * A condition can't be read or applied; the message says why. Where its text has a mistake, the
 * cause is a {@link QueryMistakeException} that knows the place.
 */
public final class ConditionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConditionException(String message) {
    super(message);
  }

  ConditionException(QueryMistakeException mistake) {
    super(mistake.problem(), mistake);
  }
}
