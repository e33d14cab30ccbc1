package dev.bugbash.importers.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a Go test failed, told by what it printed: its process died, or a line says where it was not
 * content, or all of it has to do.
 *
 * @param type {@code panic}, {@code fatal error} or {@code data race}; empty for others
 * @param stack the text where it tells a place; otherwise empty
 */
public record GoFailure(String type, String message, String stack) {
  private static final int HEAD = 1_000;

  /** {@code a_test.go:12: }, at the begin of a line or behind what a test printed. */
  private static final Pattern PLACE =
      Pattern.compile("(?:^[ \\t]++| {4})(\\S{1,300}\\.go:\\d{1,9}: |Error Trace:).*+");

  private static final Pattern TIME =
      Pattern.compile("(?m)^\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})? ");

  /**
   * @param printed without {@link GoFraming}
   */
  public static GoFailure of(String printed) {
    List<String> lines = printed.lines().toList();
    Optional<GoDeath> death = GoDeath.in(printed);
    String located = located(lines);
    if (death.isPresent() && (located.isEmpty() || death.get().isSure())) {
      return new GoFailure(death.get().type(), death.get().message(), printed.strip());
    }
    return located.isEmpty()
        ? new GoFailure("", TIME.matcher(printed.strip()).replaceAll(""), "")
        : new GoFailure("", located, printed.strip());
  }

  /** Whether it tells of what ended the whole process. */
  public boolean isDeath() {
    return !type.isEmpty() && !type.equals(GoDeath.RACE);
  }

  /** Whether a line says where, which a test survives. */
  public boolean isLocated() {
    return type.isEmpty() && !stack.isEmpty();
  }

  /** The first line of the message. */
  public String headline() {
    return message.lines().findFirst().orElse("");
  }

  /** From the first line that says where, without what that is indented by. */
  private static String located(List<String> lines) {
    StringBuilder message = new StringBuilder();
    int indentation = 0;
    for (String line : lines) {
      Optional<Matcher> place = message.isEmpty() ? place(line) : Optional.empty();
      if (place.isPresent()) {
        indentation = place.get().start(1) - place.get().start();
        message.append(line, place.get().start(1), line.length());
      } else if (!message.isEmpty()) {
        message.append('\n').append(unindented(line, indentation));
      }
    }
    return message.toString().strip();
  }

  private static Optional<Matcher> place(String line) {
    String head = line.substring(0, Math.min(HEAD, line.length()));
    return mayBePlace(head)
        ? Optional.of(PLACE.matcher(head)).filter(Matcher::find)
        : Optional.empty();
  }

  private static boolean mayBePlace(String head) {
    return head.contains(".go:") || head.contains("Error Trace:");
  }

  private static String unindented(String line, int most) {
    int at = 0;
    while (at < Math.min(most, line.length()) && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.substring(at).stripTrailing();
  }
}
