package dev.bugbash.importers.tickets;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a description in HTML. One pass, whatever is in it: tags that never end are text, and
 * nothing is ever resolved or opened.
 */
public final class HtmlText {
  private static final int LONGEST_TAG = 10_000;
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\s*<(?:p|div|span|ul|ol|table|pre|h[1-6]|br|b|strong|i|em|a|img|style|blockquote)"
              + "(?:\\s[^>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "hr",
          "section",
          "dt",
          "dd");
  private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("rarr", "→"),
          Map.entry("copy", "©"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"));

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private int preformatted;
  private int nextEnd = -1;

  private HtmlText(String html) {
    this.html = html;
  }

  /** The text without tags. */
  public static String of(String html) {
    HtmlText reading = new HtmlText(html);
    reading.read();
    return reading
        .text
        .toString()
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** The text without tags where it begins with one; otherwise as it is. */
  public static String ofMaybe(String text) {
    return MARKUP.matcher(text).find() ? of(text) : text;
  }

  private void read() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && tag()) {
        continue;
      }
      if (c == '&' && entity()) {
        continue;
      }
      boolean blank = Character.isWhitespace(c);
      if (!blank || preformatted > 0) {
        text.append(c);
      } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
      at++;
    }
  }

  private boolean tag() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      at = end < 0 ? html.length() : end + 3;
      return true;
    }
    int end = endOfTag();
    if (end < 0) {
      return false;
    }
    boolean closing = html.charAt(at + 1) == '/';
    String name = name(at + (closing ? 2 : 1));
    if (name.isEmpty() && html.charAt(at + 1) != '!') {
      return false;
    }
    at = end + 1;
    if (!closing && HIDDEN.contains(name)) {
      skip(name);
    } else {
      shape(name, closing);
    }
    return true;
  }

  private int endOfTag() {
    if (nextEnd < at) {
      int end = html.indexOf('>', at);
      nextEnd = end < 0 ? Integer.MAX_VALUE : end;
    }
    return nextEnd > at + 1 && nextEnd - at <= LONGEST_TAG ? nextEnd : -1;
  }

  private void shape(String name, boolean closing) {
    if (name.equals("pre")) {
      preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
    }
    if (BREAKS.contains(name) && (name.equals("br") || !atStartOfLine())) {
      text.append('\n');
    }
    if (name.equals("li") && !closing) {
      text.append("- ");
    }
    if ((name.equals("td") || name.equals("th")) && !closing) {
      text.append(' ');
    }
  }

  private boolean atStartOfLine() {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last < 0 || text.charAt(last) == '\n';
  }

  private String name(int from) {
    int end = from;
    while (end < html.length() && end - from < 20 && isNamePart(html.charAt(end), end > from)) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c, boolean digits) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digits && c >= '0' && c <= '9');
  }

  private void skip(String name) {
    at = html.indexOf("</", at);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    at = at < 0 ? html.length() : at;
  }

  private boolean entity() {
    int end = html.substring(at, Math.min(html.length(), at + 10)).indexOf(';') + at;
    if (end < at) {
      return false;
    }
    String name = html.substring(at + 1, end);
    String character = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
    if (character.isEmpty()) {
      return false;
    }
    text.append(character);
    at = end + 1;
    return true;
  }

  private static String numbered(String name) {
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      boolean valid = Character.isValidCodePoint(code) && (code >= ' ' || code == '\n');
      return valid ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
