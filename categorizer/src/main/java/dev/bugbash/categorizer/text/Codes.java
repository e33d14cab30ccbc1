package dev.bugbash.categorizer.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers that tell what went wrong, and so are not volatile: HTTP statuses, exit codes, errnos.
 */
final class Codes {
  private static final int BEFORE = 40;
  private static final int AFTER = 24;

  private static final Pattern HTTP =
      Pattern.compile(
          "(?:\\bhttp(?:/\\d(?:\\.\\d)?)?|\\bstatus|status[ _-]?code|response|response code)\\W{0,4}$"
              + "|\\b(?:status|http)\\b.{0,30}\\b(?:was|got|found|received|of|be|is|actual|expected|equal)\\W{0,4}$");
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?:errno|exit (?:code|status|value)|exited with(?: code)?|signal|error code|sqlstate)\\W{0,4}$");
  private static final Pattern REASON =
      Pattern.compile(
          "^:? \\(?(?:ok\\b|created|no content|moved|found|not modified|bad request|unauthorized|forbidden|not"
              + " found|method not|conflict|gone|unprocessable|too many|internal server|not"
              + " impl|bad gateway|service unavail|gateway time)");

  private Codes() {}

  /** Whether the digits from {@code at} to {@code end} are such a code. */
  static boolean isCode(String text, int at, int end) {
    if (end - at > 3 || text.substring(at, end).indexOf('.') >= 0) {
      return false;
    }
    String before = text.substring(Math.max(0, at - BEFORE), at).toLowerCase(Locale.ROOT);
    before = before.substring(before.lastIndexOf('\n') + 1);
    if (mayEnd(before) && SYSTEM.matcher(before).find()) {
      return true;
    }
    boolean http = end - at == 3 && text.charAt(at) >= '1' && text.charAt(at) <= '5';
    return http && (HTTP.matcher(before).find() || hasReason(text, end));
  }

  private static boolean hasReason(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + AFTER));
    return after.length() > 3 && REASON.matcher(after.toLowerCase(Locale.ROOT)).find();
  }

  /** A cheap look before the expensive one. */
  private static boolean mayEnd(String before) {
    return before.contains("errno")
        || before.contains("exit")
        || before.contains("signal")
        || before.contains("error code")
        || before.contains("sqlstate");
  }
}
