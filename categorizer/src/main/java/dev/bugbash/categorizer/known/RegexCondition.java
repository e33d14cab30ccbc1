package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Failure;
import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds a regular expression in {@code type: message} or the stack, for a limited time. */
record RegexCondition(Pattern pattern) implements Condition {
  static Condition parse(String text) {
    try {
      return new RegexCondition(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      throw new ConditionException(
          new QueryMistakeException(
              "the regular expression has a mistake (" + e.getDescription() + ")",
              text,
              e.getIndex()));
    } catch (StackOverflowError e) {
      throw new ConditionException("the regular expression is nested too deeply");
    }
  }

  @Override
  public BitSet matching(Subjects subjects) {
    return subjects.matching(subject -> matches(subject.failure()));
  }

  private boolean matches(Failure failure) {
    try {
      return found(failure.type() + ": " + Excerpt.of(failure.message()))
          || found(Excerpt.of(failure.stack()));
    } catch (StackOverflowError | ImpatientText.Exhausted e) {
      throw new ConditionException(
          "the regular expression %s takes too long on a failure of %s; make it simpler"
              .formatted(pattern.pattern(), failure.test()));
    }
  }

  private boolean found(String text) {
    return pattern.matcher(ImpatientText.of(text)).find();
  }
}
