package dev.bugbash.categorizer.assertion;

/** Tells values that say by themselves what went wrong: the text or the type of an error. */
final class Telling {
  private static final int WORDS_OF_PROSE = 2;
  private static final int LONGEST = 2_000;
  private static final String[] ERRORS = {"Error", "Exception", "exception", "Failure"};

  private Telling() {}

  static boolean isTelling(String value) {
    String text = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    if (isNothing(text)) {
      return true;
    }
    for (String error : ERRORS) {
      if (text.contains(error)) {
        return true;
      }
    }
    return isProse(text);
  }

  /** Why there is nothing is a question of its own. */
  private static boolean isNothing(String text) {
    return text.equals("null")
        || text.equals("nil")
        || text.equals("None")
        || text.equals("undefined")
        || text.equals("<nil>")
        || text.equals("NaN");
  }

  /** Two words in a row, as people write them: small letters, one blank between. */
  private static boolean isProse(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i <= text.length() && words < WORDS_OF_PROSE; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else {
        boolean word = letters > 1 && " :,.;".indexOf(c) >= 0;
        words = word ? words + 1 : c == '\'' || c == '"' ? words : 0;
        letters = 0;
      }
    }
    return words >= WORDS_OF_PROSE;
  }
}
