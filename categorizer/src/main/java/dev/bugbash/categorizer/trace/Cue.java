package dev.bugbash.categorizer.trace;

/**
 * A line that tells how throwables belong together.
 *
 * @param length of the words that say so
 */
record Cue(Kind kind, int length) {
  enum Kind {
    /** A cause of what came before begins: the rest of the line, or the next one, is its head. */
    CAUSE,
    /** Something begins that is no cause: a suppressed throwable, where memory was freed. */
    PASSED_OVER,
    /** The stack of another thread or goroutine begins. */
    OTHER_THREAD,
    /** What came before was the cause of what follows. */
    PREVIOUS_ENDS,
    /** The same, and the rest of the line is the head of what follows. */
    NEXT,
    /** .NET: the inner exception's head; its frames follow, then the outer one's. */
    INNER,
    INNER_ENDS,
    NOISE,
    NONE
  }

  private static final Cue NONE = new Cue(Kind.NONE, 0);
  private static final Cue CAUSE = new Cue(Kind.CAUSE, Integer.MAX_VALUE);
  private static final Cue PREVIOUS_ENDS = new Cue(Kind.PREVIOUS_ENDS, 0);
  private static final Cue NOISE = new Cue(Kind.NOISE, 0);

  static Cue of(String text) {
    return switch (text.charAt(0)) {
      case 'C' -> caused(text);
      case 'W' -> prefix(text, "Wrapped by: ", Kind.CAUSE);
      case '[' -> prefix(text, "[cause]: ", Kind.CAUSE);
      case '#' -> text.startsWith("# --- Caused by") ? CAUSE : NONE;
      case 'S' -> sWord(text);
      case 'D' -> starts(text, "During handling of the above exception", PREVIOUS_ENDS);
      case 'T' -> tWord(text);
      case 'N' -> next(text);
      case 'g' -> thread(text, "goroutine ", "]:");
      case 'f' -> prefix(text, "freed by thread", Kind.PASSED_OVER);
      case 'p' -> prefix(text, "previously allocated by", Kind.PASSED_OVER);
      case '-' -> dashes(text);
      case '.' -> starts(text, "... ", NOISE);
      case '=' -> starts(text, "=== ", NOISE);
      case '_' -> starts(text, "_ _ _", NOISE);
      case 's' -> starts(text, "stack backtrace:", NOISE);
      case 'n' -> starts(text, "note: ", NOISE);
      case 'F' -> text.equals("FAIL") ? NOISE : NONE;
      case '+' -> ExceptionGroup.isMember(text) ? NOISE : NONE;
      default -> NONE;
    };
  }

  String rest(String text) {
    return text.substring(Math.min(length, text.length())).strip();
  }

  private static Cue caused(String text) {
    boolean jest = text.equals("Cause:");
    boolean alone = jest || text.equals("Caused by") || text.equals("Caused by:");
    return alone ? CAUSE : prefix(text, "Caused by: ", Kind.CAUSE);
  }

  private static Cue sWord(String text) {
    boolean noise = text.startsWith("Stack trace:") || text.startsWith("SUMMARY: ");
    return noise ? NOISE : prefix(text, "Suppressed: ", Kind.PASSED_OVER);
  }

  private static Cue tWord(String text) {
    if (text.startsWith("Traceback ")) {
      return NOISE;
    }
    boolean ends = text.startsWith("The above exception was the direct cause");
    return ends ? PREVIOUS_ENDS : thread(text, "Thread ", "):");
  }

  /** PHP's {@code Next RuntimeException: gone in /src/a.php:3}. */
  private static Cue next(String text) {
    boolean head = text.startsWith("Next ") && text.contains(".php:");
    return head ? new Cue(Kind.NEXT, 5) : NONE;
  }

  private static Cue dashes(String text) {
    if (text.startsWith("---> ")) {
      return new Cue(Kind.INNER, 5);
    }
    if (text.startsWith("--- End of inner exception")) {
      return new Cue(Kind.INNER_ENDS, 0);
    }
    boolean noise =
        text.startsWith("--- End of stack trace")
            || text.startsWith("--- FAIL")
            || text.startsWith("--- PASS");
    boolean inner = text.startsWith("----- Inner Stack Trace");
    return noise ? NOISE : inner ? new Cue(Kind.CAUSE, Integer.MAX_VALUE) : NONE;
  }

  private static Cue thread(String text, String begin, String end) {
    return text.startsWith(begin) && text.endsWith(end) ? new Cue(Kind.OTHER_THREAD, 0) : NONE;
  }

  private static Cue prefix(String text, String prefix, Kind kind) {
    return text.startsWith(prefix) ? new Cue(kind, prefix.length()) : NONE;
  }

  private static Cue starts(String text, String prefix, Cue cue) {
    return text.startsWith(prefix) ? cue : NONE;
  }
}
