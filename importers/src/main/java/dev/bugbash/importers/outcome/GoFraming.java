package dev.bugbash.importers.outcome;

import java.util.regex.Pattern;

/** The lines with which Go's {@code testing} and {@code go test} surround what a test printed. */
public final class GoFraming {
  private static final int LONGEST = 500;
  private static final String BEGINNINGS = "=-PFoce?";
  private static final Pattern FRAMING =
      Pattern.compile(
          "\\s*+(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR) .*|--- (?:PASS|FAIL|SKIP|BENCH): .*"
              + "|PASS|FAIL|FAIL\\t.*|ok  \\t.*|\\?   \\t.*|coverage: .*|exit status \\d++)\\s*");

  private GoFraming() {}

  /** Whether a line, with or without its end, is one of them. */
  public static boolean isFraming(String line) {
    int begin = 0;
    while (begin < line.length() && line.charAt(begin) <= ' ') {
      begin++;
    }
    boolean likely = begin < line.length() && BEGINNINGS.indexOf(line.charAt(begin)) >= 0;
    return likely && line.length() <= LONGEST && FRAMING.matcher(line).matches();
  }

  /** A text without these lines. */
  public static String strip(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.lines().filter(line -> !isFraming(line)).forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }
}
