package dev.bugbash.importers.tap;

import dev.bugbash.importers.text.Indentation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told of why a point is not ok; each of these may be empty.
 *
 * @param stack the frames, or the whole text that has them
 */
record Evidence(String type, String message, String stack) {
  private static final int MOST_LINES_OF_MESSAGE = 500;
  private static final Pattern TYPE = Pattern.compile("([\\w$.]{1,200})(?: \\[\\w+])?");

  static Evidence of(YamlBlock block) {
    List<YamlBlock.Field> details = block.below("details");
    Optional<Evidence> thrown = AvaDetails.thrown(details);
    String said = block.text("message", "error", "failureType");
    String message =
        thrown.map(Evidence::message).orElseGet(() -> AvaDetails.compared(said, details));
    String stack = block.text("stack", "stacktrace", "trace");
    String place = JavaScriptFrames.told(block.text("at"));
    boolean onlyPlace = stack.isEmpty() && !message.isEmpty() && place.startsWith("    at ");
    return new Evidence(
        thrown.map(Evidence::type).orElseGet(() -> block.text("name", "type")),
        message,
        onlyPlace ? place : JavaScriptFrames.told(stack));
  }

  /** What stands behind a point as comments or indented lines; at least one. */
  static List<Evidence> in(String diagnostics) {
    List<String> lines = Indentation.strip(diagnostics.stripTrailing()).strip().lines().toList();
    List<Evidence> failures = JasmineFailures.read(lines);
    return failures.isEmpty() ? List.of(of(lines)) : failures;
  }

  /** Mocha has first the message, then the stack trace. */
  private static Evidence of(List<String> lines) {
    for (int at = 1; at < Math.min(lines.size(), MOST_LINES_OF_MESSAGE); at++) {
      if (repeatsMessage(lines, at)) {
        String stack = String.join("\n", lines.subList(at, lines.size()));
        return new Evidence(
            type(lines, at), String.join("\n", lines.subList(0, at)).strip(), stack);
      }
    }
    int frame = JavaScriptFrames.first(lines);
    String text = String.join("\n", lines);
    return frame < 0
        ? new Evidence("", text, "")
        : new Evidence("", String.join("\n", lines.subList(0, frame)).strip(), text);
  }

  /** {@code TypeError: no cart} below {@code no cart}: the stack trace begins with the message. */
  private static boolean repeatsMessage(List<String> lines, int from) {
    boolean repeats = lines.get(from).endsWith(": " + lines.get(0));
    for (int at = 1; repeats && at < from; at++) {
      repeats = from + at < lines.size() && lines.get(from + at).equals(lines.get(at));
    }
    return repeats;
  }

  private static String type(List<String> lines, int head) {
    String line = lines.get(head);
    Matcher type = TYPE.matcher(line.substring(0, line.length() - lines.get(0).length() - 2));
    return type.matches() ? type.group(1) : "";
  }

  /** With this type, where it is one. */
  Evidence typed(String other) {
    return other.isEmpty() ? this : new Evidence(other, message, stack);
  }

  boolean isNone() {
    return message.isEmpty() && stack.isEmpty();
  }
}
