package dev.bugbash.importers.outcome;

import dev.bugbash.importers.text.Ansi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has the message first and the stack trace below it, as JavaScript prints errors; or,
 * as Python does, the other way round.
 *
 * @param message what stands before the first frame or line of code, with the type where the text
 *     begins with it; below the last frame of a traceback of Python
 * @param stack the whole text without colours
 */
public record Trace(String message, String stack) {
  private static final Pattern FIRST_FRAME =
      Pattern.compile("(?m)^[ \\t]++at \\S|^[^\\s:]++:\\d++:in |^ *+(?:> *+)?\\d++ \\| ");

  /** Terminal colours are left out. */
  public static Trace of(String text) {
    String plain = Ansi.strip(text);
    if (PythonTrace.begins(plain)) {
      return new Trace(PythonTrace.said(plain), plain);
    }
    Matcher frame = FIRST_FRAME.matcher(plain);
    String message = frame.find() ? plain.substring(0, frame.start()) : plain;
    return new Trace(message.strip(), plain);
  }
}
