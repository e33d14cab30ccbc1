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
      Pattern.compile("^(\\s*)(\\w+|'[^']*'):(?:\\s+(.*))?$", Pattern.DOTALL);

  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*");

  /**
   * @param indent how many blanks stand before it
   * @param value empty where fields below it are the value
   */
  record Field(int indent, String name, String value) {}

  private final List<String> lines = new ArrayList<>();
  private List<Field> fields = List.of();

  /** Of how many lines these are the fields. */
  private int read;

  /** The last line that may end a text in quotes. */
  private int lastQuote = -1;

  void add(String line) {
    if (lines.size() < MOST_LINES) {
      lastQuote = endsQuoted(line) ? lines.size() : lastQuote;
      lines.add(line);
    }
  }

  /**
   * The value of the first of these fields that has one, a text of several lines as a whole. Fields
   * within others, such as those of an expected error, are only asked where none else has one.
   */
  String text(String... names) {
    int outermost = fields().stream().mapToInt(Field::indent).min().orElse(0);
    String text = text(outermost, names);
    return text.isEmpty() ? text(Integer.MAX_VALUE, names) : text;
  }

  private String text(int deepest, String... names) {
    for (String name : names) {
      for (Field field : fields()) {
        if (field.indent <= deepest && field.name.equals(name) && !field.value.isBlank()) {
          return field.value;
        }
      }
    }
    return "";
  }

  /** The fields below the first one of this name, at any depth. */
  List<Field> below(String name) {
    List<Field> fields = fields();
    int above = 0;
    while (above < fields.size() && !fields.get(above).name.equals(name)) {
      above++;
    }
    int end = above + 1;
    while (end < fields.size() && fields.get(end).indent > fields.get(above).indent) {
      end++;
    }
    return end > fields.size() ? List.of() : fields.subList(above + 1, end);
  }

  Duration duration() {
    Duration millis = Seconds.parse(text("duration_ms"));
    return millis.dividedBy(1000);
  }

  /** All that have a name, at any depth; what only looks like one, within a text, is none. */
  private List<Field> fields() {
    if (read < lines.size()) {
      fields = parsed();
      read = lines.size();
    }
    return fields;
  }

  private List<Field> parsed() {
    List<Field> parsed = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      Matcher field = FIELD.matcher(lines.get(at));
      int next = at + 1;
      if (field.matches()) {
        int indent = field.group(1).length();
        String rest = field.group(3) == null ? "" : field.group(3).strip();
        boolean block = BLOCK.matcher(rest).matches();
        next = block ? endOfBlock(next, indent) : endOfQuoted(rest, next);
        String value = block ? block(rest, at + 1, next) : unquoted(joined(rest, at + 1, next));
        parsed.add(new Field(indent, unquoted(field.group(2)), value));
      }
      at = next;
    }
    return parsed;
  }

  private int endOfBlock(int from, int indent) {
    int end = from;
    while (end < lines.size() && (lines.get(end).isBlank() || indentation(end) > indent)) {
      end++;
    }
    return end;
  }

  /** Vitest breaks lines within quotes; where they do not end, the text is one line. */
  private int endOfQuoted(String rest, int from) {
    boolean open = rest.startsWith("\"") && (rest.length() == 1 || !endsQuoted(rest));
    for (int end = from; open && end <= lastQuote; end++) {
      if (endsQuoted(lines.get(end))) {
        return end + 1;
      }
    }
    return from;
  }

  private static boolean endsQuoted(String line) {
    String text = line.stripTrailing();
    return text.endsWith("\"") && !text.endsWith("\\\"");
  }

  private int indentation(int at) {
    return lines.get(at).length() - lines.get(at).stripLeading().length();
  }

  /** Lines of a folded text are one line. */
  private String block(String kind, int from, int to) {
    String text = String.join("\n", lines.subList(from, to)).stripTrailing().stripIndent().strip();
    return kind.startsWith(">") ? text.replaceAll("(?<!\n)\n(?!\n)", " ") : text;
  }

  private String joined(String first, int from, int to) {
    return from == to ? first : first + "\n" + String.join("\n", lines.subList(from, to)).strip();
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
