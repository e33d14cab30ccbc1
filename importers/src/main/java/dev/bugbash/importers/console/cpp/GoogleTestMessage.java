package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.console.Evidence;
import java.util.regex.Pattern;

/** The message in the output of a test: from its first failure on, without the place of it. */
final class GoogleTestMessage {
  private static final Pattern PLACE =
      Pattern.compile("^(?:\\S.*:\\d+|\\S.*\\(\\d+\\)|unknown file): (?:Failure|error:|Skipped).*");

  private static final String FAILED = "Failed\n";

  private GoogleTestMessage() {}

  static String of(String output) {
    StringBuilder message = new StringBuilder();
    boolean found = false;
    for (String line : Evidence.lines(output)) {
      boolean place = line.length() < 1_000 && mayBePlace(line) && PLACE.matcher(line).matches();
      if (place && found) {
        break;
      }
      int error = place ? line.indexOf("error: ") : -1;
      if (found) {
        message.append(message.length() == 0 ? "" : "\n").append(line);
      } else if (error >= 0) {
        message.append(line.substring(error + 7));
      }
      found |= place;
    }
    return found ? withoutFailed(message.toString().strip()) : output.strip();
  }

  /** What {@code FAIL()} says before its message. */
  private static String withoutFailed(String message) {
    return message.startsWith(FAILED) ? message.substring(FAILED.length()).strip() : message;
  }

  private static boolean mayBePlace(String line) {
    return line.contains(": Failure") || line.contains(": error:") || line.contains(": Skipped");
  }
}
