package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Replaces what varies from run to run: numbers, times, ids, hashes, addresses, temporary paths.
 * One pass from left to right; at each word the first rule that fits wins. Names, exception classes
 * and codes that tell what went wrong stay.
 */
public final class Masker {
  private static final Set<String> DATE_WORDS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon",
          "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  /** Behind these no rule but the plain number's goes on. */
  private static final String PLAIN_ENDS = "\n)]}>\"'`;=/|&?!*#";

  private static final int MOST_PLAIN_DIGITS = 9;
  private static final int SHORTEST_RANDOM_WORD = 5;
  private static final int CHANGES_OF_RANDOM_WORD = 4;

  private final String text;
  private final StringBuilder template;
  private final List<Masked.Value> values = new ArrayList<>();

  private Masker(String text) {
    this.text = text;
    this.template = new StringBuilder(text.length());
  }

  public static Masked mask(String text) {
    Masker masker = new Masker(text);
    masker.run();
    return new Masked(masker.template.toString(), masker.values);
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int next = volatileAt(at);
      at = next > at ? next : copy(at);
    }
  }

  /** Masks what begins at {@code at}, if it is volatile, and returns its end; else {@code at}. */
  private int volatileAt(int at) {
    char c = text.charAt(at);
    if (c == '$') {
      return masked(Rule.GENERATED, at);
    }
    if (c == '@') {
      return masked(Rule.IDENTITY, at);
    }
    if (at > 0 && isWord(text.charAt(at - 1))) {
      return at;
    }
    if (c == '/') {
      return masked(Rule.FOLDER, at);
    }
    if (!isWord(c)) {
      return at;
    }
    boolean drive = at + 2 < text.length() && text.charAt(at + 1) == ':' && isLetter(c);
    int end = drive ? masked(Rule.FOLDER, at) : at;
    return end > at ? end : wordAt(at);
  }

  private int wordAt(int at) {
    int end = isMail(at) ? masked(Rule.MAIL, at) : at;
    if (end > at) {
      return end;
    }
    char first = text.charAt(at);
    if (isHex(first) && (isDigit(first) || hexWordWithDigit(at))) {
      end = numberAt(at);
    }
    if (end == at && first == 'P' && at + 2 < text.length() && !isLowerCase(text.charAt(at + 1))) {
      end = masked(Rule.ISO_DURATION, at);
    }
    if (end == at && isLetter(first) && isDateWord(at)) {
      end = masked(Rule.DATE, at);
    }
    return end > at ? end : randomAt(at);
  }

  /** Most numbers are a few digits with nothing around them that another rule knows. */
  private int plainNumber(int at) {
    int end = at;
    while (end < text.length() && end - at <= MOST_PLAIN_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    boolean plain =
        end > at
            && end - at <= MOST_PLAIN_DIGITS
            && (end == text.length() || PLAIN_ENDS.indexOf(text.charAt(end)) >= 0);
    return plain ? end : at;
  }

  private int numberAt(int at) {
    int plain = plainNumber(at);
    if (plain > at) {
      return Codes.isCode(text, at, plain) ? at : replace("num", at, plain);
    }
    for (Rule rule : Rule.NUMBERS) {
      int end = end(rule, at);
      if (end > at) {
        return isDigit(text.charAt(at)) && Codes.isCode(text, at, end)
            ? at
            : replace(rule.kind(), at, end);
      }
    }
    return at;
  }

  /** A word in which letters and digits take turns, as in a generated name: {@code x2k4q}. */
  private int randomAt(int at) {
    int changes = 0;
    int end = at + 1;
    while (end < text.length() && (isAsciiLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      changes += isDigit(text.charAt(end)) == isDigit(text.charAt(end - 1)) ? 0 : 1;
      end++;
    }
    boolean whole = end == text.length() || !isWord(text.charAt(end));
    boolean random = end - at >= SHORTEST_RANDOM_WORD && changes >= CHANGES_OF_RANDOM_WORD;
    return whole && random ? replace("id", at, end) : at;
  }

  private boolean isDateWord(int at) {
    return at + 5 < text.length()
        && isLowerCase(text.charAt(at + 1))
        && isLowerCase(text.charAt(at + 2))
        && "JFMASONDTW".indexOf(text.charAt(at)) >= 0
        && DATE_WORDS.contains(text.substring(at, at + 3));
  }

  private boolean isMail(int at) {
    int end = at;
    while (end < text.length() && end - at < 64 && isMailWord(text.charAt(end))) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == '@';
  }

  private static boolean isMailWord(char c) {
    return isWord(c) || c == '.' || c == '+' || c == '-';
  }

  private boolean hexWordWithDigit(int at) {
    for (int i = at; i < text.length() && isHex(text.charAt(i)); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return text.startsWith("-", Math.min(text.length(), at + 8));
  }

  private int masked(Rule rule, int at) {
    int end = end(rule, at);
    return end > at ? replace(rule.kind(), at, end) : at;
  }

  private int end(Rule rule, int at) {
    Matcher m = rule.form().matcher(text);
    m.region(at, text.length()).useTransparentBounds(true);
    return m.lookingAt() ? m.end() : at;
  }

  private int replace(String kind, int at, int end) {
    values.add(new Masked.Value(kind, text.substring(at, end), template.length()));
    template.append('<').append(kind).append('>');
    return end;
  }

  /** Copies a whole word, or one other character. */
  private int copy(int at) {
    int end = at + 1;
    if (isWord(text.charAt(at))) {
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
    }
    template.append(text, at, end);
    return end;
  }

  private static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  private static boolean isLetter(char c) {
    return isAsciiLetter(c) || (c > 127 && Character.isLetter(c));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
