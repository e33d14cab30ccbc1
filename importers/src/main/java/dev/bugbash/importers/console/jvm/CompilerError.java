package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a compiler of a JVM language says is wrong, without the file that it says it of. */
final class CompilerError {
  private static final int MOST_LINES = 200;

  /** As Maven, javac and Kotlin's compiler print it. */
  private static final Pattern PLACED =
      Pattern.compile(
          "^(?:.+?\\.\\w+:\\[\\d+,\\d+\\]|.+?\\.\\w+:\\d+: error:|e: .+?\\.\\w+:(?:\\d+:\\d+| \\(\\d+, \\d+\\):)) (.+)$");

  private static final Pattern COUNT = Pattern.compile("\\d{1,9} errors?");

  private CompilerError() {}

  /** Whether a line begins an error; the place in its file comes before what is wrong. */
  static boolean begins(String line) {
    return PLACED.matcher(line).matches();
  }

  /** The first error of a text with what is indented below it; empty where there is none. */
  static Optional<String> first(String text) {
    List<String> lines = Evidence.lines(text);
    Iterator<String> left = lines.subList(0, Math.min(MOST_LINES, lines.size())).iterator();
    while (left.hasNext()) {
      Matcher m = PLACED.matcher(left.next().strip());
      if (m.matches()) {
        return Optional.of(m.group(1) + details(left));
      }
    }
    return Optional.empty();
  }

  /** Without the line of code above a caret, which javac shows first. */
  private static String details(Iterator<String> left) {
    StringBuilder details = new StringBuilder();
    while (left.hasNext()) {
      String line = left.next();
      String plain = line.strip();
      if (plain.equals("^")) {
        details.setLength(0);
      } else if (plain.isEmpty() || begins(plain) || COUNT.matcher(plain).matches()) {
        break;
      } else {
        details.append('\n').append(line);
      }
    }
    return details.toString().stripTrailing();
  }
}
