package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Failure;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds a regular expression in {@code type: message} or the stack, for a limited time. */
record RegexCondition(Pattern pattern) implements Condition {
  static Condition parse(String text) {
    try {
      return new RegexCondition(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      int column = Math.max(0, Math.min(e.getIndex(), text.length())) + 1;
      throw ConditionException.at(
          column, text, "the regular expression has a mistake (" + e.getDescription() + ")");
    } catch (StackOverflowError e) {
      throw new ConditionException("the regular expression is nested too deeply");
    }
  }

  @Override
  public BitSet matching(List<Subject> subjects) {
    BitSet matching = new BitSet();
    for (int i = 0; i < subjects.size(); i++) {
      matching.set(i, matches(subjects.get(i).failure()));
    }
    return matching;
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
