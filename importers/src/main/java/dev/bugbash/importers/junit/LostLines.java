package dev.bugbash.importers.junit;

/**
 * Gives a message its lines back. A writer that puts line breaks into an attribute as they are
 * loses them, for an XML parser must read each as a blank; the trace has them still.
 */
final class LostLines {
  private static final int MOST_TRIES = 20;

  private LostLines() {}

  /** The message as the trace writes it, where that differs in white space only. */
  static String restored(String message, String trace) {
    String said = message.strip();
    if (said.indexOf('\n') >= 0 || said.indexOf(' ') < 0 || trace.indexOf('\n') < 0) {
      return message;
    }
    String firstWord = said.substring(0, said.indexOf(' '));
    int at = trace.indexOf(firstWord);
    for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      if (isSaid(said, trace, at)) {
        return trace.substring(at, at + said.length());
      }
      at = trace.indexOf(firstWord, at + 1);
    }
    return message;
  }

  private static boolean isSaid(String said, String trace, int from) {
    if (from + said.length() > trace.length()) {
      return false;
    }
    for (int i = 0; i < said.length(); i++) {
      char c = trace.charAt(from + i);
      if (said.charAt(i) != (Character.isWhitespace(c) ? ' ' : c)) {
        return false;
      }
    }
    return true;
  }
}
