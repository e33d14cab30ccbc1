package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.FailureQuery;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognizes failures. */
public interface Condition {
  /** How a condition is written. */
  enum Kind {
    /** A query as of the search, see {@link FailureQuery}. */
    QUERY,
    /** A regular expression that is found in type, message or stack. */
    REGEX,
    /** A glob over {@code suite::name}, the suite or the name. */
    TESTS,
    /** Exactly this test. */
    TEST,
    /** A value that was masked in the message. */
    VALUE;

    /** The lower-case name, as rules files and the board write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that lower-case name. */
    public static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /**
   * Finds which ones meet the condition.
   *
   * @return their places among the subjects
   * @throws ConditionException when that takes too long
   */
  BitSet matching(Subjects subjects);

  /**
   * Reads a condition.
   *
   * @throws ConditionException when the text has a mistake; the cause points at it
   */
  static Condition parse(Kind kind, String text) {
    if (text.isBlank()) {
      throw new ConditionException("the " + kind.word() + " is empty: it would match everything");
    }
    return switch (kind) {
      case QUERY -> QueryCondition.parse(text);
      case REGEX -> RegexCondition.parse(text);
      case TESTS -> SimpleCondition.tests(text);
      case TEST -> SimpleCondition.test(text);
      case VALUE -> SimpleCondition.value(text);
    };
  }
}
