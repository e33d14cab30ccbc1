package dev.bugbash.importers.tap;

import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.text.Indentation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between {@code ---} and {@code ...} behind a test point, as far as it is needed. */
final class YamlBlock {
  private static final int MOST_LINES = 2_000;
  private static final Pattern FIELD =
      Pattern.compile("^(\\s*)(\\w+):(?:\\s+(.*))?$", Pattern.DOTALL);

  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*");

  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  /** The value of the first of these fields that has one, a text of several lines as a whole. */
  String text(String... names) {
    for (String name : names) {
      for (int at = 0; at < lines.size(); at++) {
        String value = lines.get(at).contains(name) ? value(name, at) : "";
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return "";
  }

  Duration duration() {
    Duration millis = Seconds.parse(text("duration_ms"));
    return millis.dividedBy(1000);
  }

  private String value(String name, int at) {
    Matcher field = FIELD.matcher(lines.get(at));
    if (!field.matches() || !field.group(2).equals(name)) {
      return "";
    }
    String rest = field.group(3) == null ? "" : field.group(3).strip();
    if (!rest.isEmpty() && !BLOCK.matcher(rest).matches()) {
      return unquoted(rest);
    }
    int indent = field.group(1).length();
    StringBuilder block = new StringBuilder();
    for (int next = at + 1; next < lines.size(); next++) {
      String line = lines.get(next);
      if (!line.isBlank() && line.length() - line.stripLeading().length() <= indent) {
        break;
      }
      block.append(line).append('\n');
    }
    return rest.isEmpty() ? "" : block.toString().stripTrailing().stripIndent().strip();
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    if (!quoted) {
      return text;
    }
    String inner = text.substring(1, text.length() - 1);
    return text.charAt(0) == '"'
        ? inner.replace("\\n", "\n").replace("\\\"", "\"")
        : inner.replace("''", "'");
  }

  @Override
  public String toString() {
    return BoundedText.of(Indentation.strip(String.join("\n", lines)).strip(), BoundedText.OUTPUT);
  }
}
