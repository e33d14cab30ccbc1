package dev.bugbash.categorizer.assertion;

/** Tells assertion failures from other errors by the type that was thrown. */
final class AssertionTypes {
  private static final String[] WORDS = {
    "Assert", "Comparison", "Expect", "Fail", "NotEqual", "expect."
  };

  /** Such as {@code EqualException}, whose name alone tells nothing. */
  private static final String XUNIT = "Xunit.Sdk.";

  private static final String[] PLAIN = {"", "Error", "error", "Exception", "panic"};

  private AssertionTypes() {}

  /** Whether an assertion may have thrown it; tools that throw plain errors do for all. */
  static boolean mayBe(String type) {
    for (String plain : PLAIN) {
      if (type.equals(plain)) {
        return true;
      }
    }
    if (type.startsWith(XUNIT)) {
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
