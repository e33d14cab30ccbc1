package dev.bugbash.categorizer.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a query once before the parser does, to point at what is open or unknown, and to let paths
 * be written as they are: a slash begins a regular expression only where a whole one stands.
 */
final class QueryScan {
  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 100;

  /** A field by its name in the query, and where its value begins. */
  private record Use(String name, int at, int value) {}

  private final String query;
  private final Set<SearchField> fields;
  private final StringBuilder escaped = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;
  private int word;

  private QueryScan(String query, Set<SearchField> fields) {
    this.query = query;
    this.fields = fields;
  }

  /**
   * @param fields that may be asked for
   */
  static QueryScan of(String query, Set<SearchField> fields) throws QueryMistakeException {
    QueryScan scan = new QueryScan(query, fields);
    if (query.length() > LONGEST) {
      throw new QueryMistakeException(
          "a query has at most %,d characters".formatted(LONGEST), query.substring(0, 60) + "…", 0);
    }
    if (query.isBlank()) {
      throw new QueryMistakeException("the query is empty", query, 0);
    }
    scan.all();
    return scan;
  }

  /** What the parser is to read. */
  String escaped() {
    return escaped.toString();
  }

  /** The place of the last character in {@link #escaped}. */
  int last() {
    return escaped.length() - 1;
  }

  /** Where something in {@link #escaped} stands in the query. */
  int origin(int place) {
    return place >= 0 && place < origins.size() ? origins.get(place) : query.length();
  }

  /** Where a value of a field most probably stands. */
  int find(String field, String text) {
    int found = -1;
    for (Use use : uses) {
      if (use.name().equalsIgnoreCase(field)) {
        int place = query.indexOf(text, use.value());
        if (place == use.value() || place == use.value() + 1) {
          return place;
        }
        found = found >= 0 ? found : Math.max(place, use.at());
      }
    }
    return found >= 0 ? found : Math.max(0, query.indexOf(text));
  }

  private void all() throws QueryMistakeException {
    while (at < query.length()) {
      next();
    }
    if (!open.isEmpty()) {
      throw mistake("this parenthesis is never closed", open.peek());
    }
  }

  private void next() throws QueryMistakeException {
    char c = query.charAt(at);
    switch (c) {
      case '\\' -> {
        if (at + 1 == query.length()) {
          throw mistake("nothing follows this backslash; write two to look for one", at);
        }
        copyTo(at + 2);
      }
      case '"' -> {
        copyTo(closing('"', "this quote is never closed") + 1);
        word = at;
      }
      case '[', '{' -> range();
      case '(' -> {
        open.push(at);
        if (open.size() > DEEPEST) {
          throw mistake("parentheses are nested too deeply", at);
        }
        separator();
      }
      case ')' -> {
        if (open.isEmpty()) {
          throw mistake("there is no opening parenthesis for this one", at);
        }
        open.pop();
        separator();
      }
      case '/' -> slash();
      case ':' -> field();
      case ' ', '\t', '\n', '\r', '\u3000' -> separator();
      case '+', '-', '!' -> {
        if (word == at) {
          separator();
        } else {
          copyTo(at + 1);
        }
      }
      default -> copyTo(at + 1);
    }
  }

  private void separator() {
    copyTo(at + 1);
    word = at;
  }

  private void range() throws QueryMistakeException {
    int start = at;
    int end = start;
    while (end < query.length() && query.charAt(end) != ']' && query.charAt(end) != '}') {
      end++;
    }
    boolean whole = end < query.length() && query.substring(start, end).contains(" TO ");
    if (!whole) {
      throw mistake(
          "a range is written [a TO b]; put a text with brackets in quotes to look for it", start);
    }
    copyTo(end + 1);
    word = at;
  }

  private void slash() {
    boolean first = word == at;
    int end = at + 1;
    while (end < query.length() && query.charAt(end) != '/') {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    boolean whole =
        first
            && end < query.length()
            && end > at + 1
            && (end + 1 == query.length() || " \t\n)^".indexOf(query.charAt(end + 1)) >= 0);
    if (whole) {
      copyTo(end + 1);
      word = at;
    } else {
      escaped.append('\\');
      origins.add(at);
      copyTo(at + 1);
    }
  }

  private void field() throws QueryMistakeException {
    String name = query.substring(word, at);
    if (name.isEmpty()) {
      throw mistake("the name of a field is missing before this colon", at);
    }
    if (!query.startsWith("*:*", word)) {
      check(name);
    }
    int start = word;
    separator();
    String rest = query.substring(at).stripLeading();
    if (rest.isEmpty() || rest.startsWith(")")) {
      throw mistake("nothing to look for follows '%s:'".formatted(name), at);
    }
    uses.add(new Use(name, start, query.length() - rest.length()));
  }

  private void check(String name) throws QueryMistakeException {
    Optional<SearchField> field = SearchField.of(name);
    if (field.isEmpty()) {
      throw mistake(
          "there is no field '%s'; there are %s. Put a text with a colon in quotes to look for it"
              .formatted(name, SearchField.words(fields)),
          word);
    }
    if (!fields.contains(field.get())) {
      throw mistake(
          "'%s' changes with time and can't be what recognizes a failure; that can be %s"
              .formatted(name, SearchField.words(fields)),
          word);
    }
  }

  private int closing(char end, String problem) throws QueryMistakeException {
    int i = at + 1;
    while (i < query.length() && query.charAt(i) != end) {
      i += query.charAt(i) == '\\' ? 2 : 1;
    }
    if (i >= query.length()) {
      throw mistake(problem, at);
    }
    return i;
  }

  private void copyTo(int end) {
    while (at < end) {
      escaped.append(query.charAt(at));
      origins.add(at++);
    }
  }

  QueryMistakeException mistake(String problem, int place) {
    return new QueryMistakeException(problem, query, place);
  }
}
