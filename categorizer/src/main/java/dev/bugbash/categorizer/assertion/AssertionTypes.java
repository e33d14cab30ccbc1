package dev.bugbash.categorizer.assertion;

import java.util.regex.Pattern;

/** Tells assertion failures from other errors by the type that was thrown. */
final class AssertionTypes {
  private static final String[] WORDS = {
    "Assert", "Comparison", "Expect", "Fail", "NotEqual", "NotSatisfied", "TestException", "expect."
  };

  /** Such as {@code EqualException}, whose name alone tells nothing. */
  private static final String XUNIT = "Xunit.Sdk.";

  /** Jasmine says the matcher, such as {@code toBe}. */
  private static final Pattern MATCHER = Pattern.compile("to[A-Z]\\w{0,100}");

  private static final String[] PLAIN = {"", "Error", "error", "Exception", "panic"};

  private AssertionTypes() {}

  /** Whether an assertion may have thrown it; tools that throw plain errors do for all. */
  static boolean mayBe(String type) {
    for (String plain : PLAIN) {
      if (type.equals(plain)) {
        return true;
      }
    }
    if (type.startsWith(XUNIT) || MATCHER.matcher(type).matches()) {
      return true;
    }
    for (String word : WORDS) {
      if (type.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
