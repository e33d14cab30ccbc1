package dev.bugbash.importers.tap;

import dev.bugbash.importers.text.BoundedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What AVA tells below {@code details}: an error that was thrown, or values that were compared. */
final class AvaDetails {
  private static final int LONGEST = 10_000;
  private static final Pattern THROWN =
      Pattern.compile(
          "^([\\w$.]++) \\{$(?>.*?^  message: (['\"`]))(.*?)\\2,$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private AvaDetails() {}

  /** The error that was thrown; empty where none was. */
  static Optional<Evidence> thrown(List<YamlBlock.Field> details) {
    return details.stream()
        .limit(1)
        .map(detail -> THROWN.matcher(BoundedText.of(detail.value(), LONGEST)))
        .filter(Matcher::lookingAt)
        .map(error -> new Evidence(error.group(1), unquoted(error.group(3)), ""))
        .findFirst();
  }

  /** The message with the values that were compared. */
  static String compared(String message, List<YamlBlock.Field> details) {
    String values =
        details.stream()
            .map(detail -> detail.name() + "\n\n" + detail.value())
            .collect(Collectors.joining("\n\n"));
    boolean repeated = message.isEmpty() || values.startsWith(message);
    return (repeated ? values : message + "\n\n" + values).strip();
  }

  /** Lines end with a sign of their own, and are indented like the first. */
  private static String unquoted(String text) {
    return text.replaceAll("\u240a\n {0,2}", "\n").replaceAll("\\\\(['\"`\\\\])", "$1");
  }
}
