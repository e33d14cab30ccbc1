package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.FailureQuery;
import dev.bugbash.categorizer.search.QueryMistakeException;
import java.util.BitSet;

/** A query as of the search, over what a failure itself says. */
record QueryCondition(FailureQuery query) implements Condition {
  static Condition parse(String text) {
    try {
      return new QueryCondition(FailureQuery.parse(text));
    } catch (QueryMistakeException e) {
      throw new ConditionException(e);
    }
  }

  @Override
  public BitSet matching(Subjects subjects) {
    try {
      return subjects.indexed().matching(query);
    } catch (QueryMistakeException e) {
      throw new ConditionException(e);
    }
  }
}
