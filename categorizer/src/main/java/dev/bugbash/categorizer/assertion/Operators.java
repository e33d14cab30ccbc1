package dev.bugbash.categorizer.assertion;

/** Finds operators that stand outside of quotes and brackets. */
final class Operators {
  private Operators() {}

  /** Where the first of them begins between {@code from} and {@code to}; -1 where none does. */
  static int outside(String text, int from, int to, String... operators) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '`' || (c == '\'' && !isApostrophe(text, i))) {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c == ' ' && depth == 0 && at(text, i, operators).length() > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The one that begins at {@code at}; empty where none does. */
  static String at(String text, int at, String... operators) {
    for (String operator : operators) {
      if (text.startsWith(operator, at)) {
        return operator;
      }
    }
    return "";
  }

  private static boolean isApostrophe(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
