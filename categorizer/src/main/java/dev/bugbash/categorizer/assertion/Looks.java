package dev.bugbash.categorizer.assertion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells texts that differ only in what nobody sees, and makes it visible. */
final class Looks {
  private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\uFE00-\\uFE0F&&[^\\n]]");

  private Looks() {}

  static boolean areAlike(String one, String other) {
    return !one.equals(other) && of(one).equals(of(other));
  }

  private static String of(String text) {
    String blanks = BLANKS.matcher(text).replaceAll(" ");
    return Normalizer.normalize(UNSEEN.matcher(blanks).replaceAll(""), Normalizer.Form.NFC);
  }

  /** With all that is not plain ASCII as Java writes it. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c <= '~') || c == '\n';
      escaped.append(plain ? String.valueOf(c) : escape(c));
    }
    return escaped.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
    };
  }
}
