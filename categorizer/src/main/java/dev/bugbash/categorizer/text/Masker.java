package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what varies from run to run: numbers, times, ids, hashes, addresses, temporary paths.
 * One pass from left to right; at each word the first rule that fits wins. Names, exception classes
 * and HTTP status codes stay.
 */
public final class Masker {
  private static final String END = "(?![A-Za-z0-9_])";
  private static final String TIME_OF_DAY = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?";
  private static final String ZONE = "(?:Z|[+-]\\d{2}:?\\d{2})?";

  /** For words that begin with a digit or may be hexadecimal; in the order in which they win. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "uuid",
              "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}" + END),
          Rule.of("time", "\\d{4}-\\d{2}-\\d{2}(?:[T ]" + TIME_OF_DAY + ZONE + ")?" + END),
          Rule.of("time", TIME_OF_DAY + ZONE + END),
          Rule.of("ip", "\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(?::\\d{1,5})?" + END),
          Rule.of("hex", "0[xX][0-9a-fA-F]+" + END),
          Rule.of("hex", "(?=[a-fA-F]*\\d)(?=\\d*[a-fA-F])[0-9a-fA-F]{5,128}" + END),
          Rule.of(
              "num",
              "\\d{1,64}(?:,\\d{3})*(?:\\.\\d{1,64})?(?:[eE][+-]?\\d{1,5})?(?=[a-zA-Zµ]{0,4}"
                  + END
                  + ")"));

  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}");
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{4,16}" + END);
  private static final Pattern GENERATED =
      Pattern.compile(
          "\\$\\$Lambda(?:\\$\\d+)?(?:/0x[0-9a-fA-F]+|/\\d+)?"
              + "|\\$\\$\\w*(?:CGLIB|ByGuice|ByteBuddy|MockitoMock|FastClass)\\w*\\$\\$\\w+"
              + "|\\$MockitoMock\\$\\d+|\\$Proxy\\d+|\\$\\$[0-9a-f]{6,8}\\b");

  /**
   * Folders that differ from machine to machine; only the name at the end of the path says
   * something.
   */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:/(?:tmp|var|home|Users|builds?|root|private|opt|usr|mnt|data|workspace|github|runner)"
              + "|[A-Za-z]:)(?:[/\\\\][\\w.@+~%-]{1,255}){0,64}(?=[/\\\\])");

  private static final Pattern STATUS =
      Pattern.compile("(?:http\\S*|status|status code|response|response code)[\\s:=<(\\[]{0,3}$");

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
      return masked("gen", GENERATED, at);
    }
    if (c == '@') {
      return masked("id", IDENTITY, at);
    }
    if (at > 0 && isWord(text.charAt(at - 1))) {
      return at;
    }
    if (c == '/' || (isLetter(c) && at + 2 < text.length() && text.charAt(at + 1) == ':')) {
      int end = masked("path", PLACE, at);
      return end > at ? end : (c == '/' ? at : ruleAt(at));
    }
    return isWord(c) ? ruleAt(at) : at;
  }

  private int ruleAt(int at) {
    char first = text.charAt(at);
    if (!isHex(first) && !isMail(at)) {
      return at;
    }
    if (isMail(at)) {
      int end = masked("mail", MAIL, at);
      if (end > at) {
        return end;
      }
    }
    if (!isHex(first) || (!isDigit(first) && !hexWordWithDigit(at))) {
      return at;
    }
    for (Rule rule : RULES) {
      int end = end(rule.form(), at);
      if (end > at) {
        return isStatusCode(at, end) ? at : replace(rule.kind(), at, end);
      }
    }
    return at;
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

  private boolean isStatusCode(int at, int end) {
    if (end - at != 3 || text.charAt(at) < '1' || text.charAt(at) > '5') {
      return false;
    }
    String before = text.substring(Math.max(0, at - 24), at).toLowerCase(Locale.ROOT);
    return STATUS.matcher(before).find();
  }

  private int masked(String kind, Pattern form, int at) {
    int end = end(form, at);
    return end > at ? replace(kind, at, end) : at;
  }

  private int end(Pattern form, int at) {
    Matcher m = form.matcher(text);
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
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
