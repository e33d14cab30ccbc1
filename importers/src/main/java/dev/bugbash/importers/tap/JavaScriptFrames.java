package dev.bugbash.importers.tap;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Frames of JavaScript as {@code node --test} and AVA tell them: without {@code at} before them.
 */
final class JavaScriptFrames {
  private static final Pattern LINE_AND_COLUMN = Pattern.compile(":\\d{1,9}:\\d{1,9}$");
  private static final List<String> PLACELESS = List.of("<anonymous>", "native");

  private JavaScriptFrames() {}

  /** The trace as V8 prints it, where it has nothing but frames; otherwise as it is. */
  static String told(String stack) {
    boolean bare = !stack.isEmpty() && stack.lines().allMatch(JavaScriptFrames::isBare);
    return bare
        ? stack.lines().map(frame -> "    at " + frame.strip()).collect(Collectors.joining("\n"))
        : stack;
  }

  /** Index of the first line that is a frame with {@code at}; -1 where none is. */
  static int first(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.startsWith("at ") && isBare(line.substring(3))) {
        return at;
      }
    }
    return -1;
  }

  /** {@code f (a.js:3:7)}, {@code async Promise.all (index 0)}, {@code file:///a.js:3:7}. */
  private static boolean isBare(String line) {
    String frame = line.strip();
    int open = frame.endsWith(")") ? frame.indexOf('(') : -1;
    if (frame.startsWith("at ")) {
      return false;
    }
    if (open < 0) {
      return frame.indexOf(' ') < 0 && LINE_AND_COLUMN.matcher(frame).find();
    }
    String place = frame.substring(open + 1, frame.length() - 1);
    return place.startsWith("index ")
        || PLACELESS.contains(place)
        || LINE_AND_COLUMN.matcher(place).find();
  }
}
