package dev.bugbash.importers.console.javascript;

import java.util.ArrayList;
import java.util.List;

/** The describe blocks around a test, by their indentation. */
final class Titles {
  private static final int DEEPEST = 50;

  private final List<String> titles = new ArrayList<>();
  private final List<Integer> indentations = new ArrayList<>();

  /** All of them, and a space; empty where that is still to be put together. */
  private String joined = "";

  void clear() {
    joined = "";
    titles.clear();
    indentations.clear();
  }

  /**
   * @param indentation spaces that the line begins with
   */
  void describe(String line, int indentation) {
    String title = line.strip();
    if (title.isEmpty() || titles.size() >= DEEPEST) {
      return;
    }
    leave(indentation);
    titles.add(title);
    indentations.add(indentation);
    joined = "";
  }

  /** The test's name after those of the blocks that it is in. */
  String of(int indentation, String name) {
    leave(indentation);
    if (titles.isEmpty()) {
      return name;
    }
    joined = joined.isEmpty() ? String.join(" ", titles) + " " : joined;
    return joined + name;
  }

  private void leave(int indentation) {
    while (!indentations.isEmpty() && indentations.get(indentations.size() - 1) >= indentation) {
      indentations.remove(indentations.size() - 1);
      titles.remove(titles.size() - 1);
      joined = "";
    }
  }

  /**
   * Without a time at the end such as {@code (12 ms)}.
   *
   * @param digits what its number consists of
   */
  static String withoutTime(String title, String digits) {
    int open = title.endsWith("s)") ? title.lastIndexOf(" (") : -1;
    if (open < 0) {
      return title;
    }
    int at = open + 2;
    while (digits.indexOf(title.charAt(at)) >= 0) {
      at++;
    }
    boolean number = at > open + 2;
    at += title.charAt(at) == ' ' ? 1 : 0;
    at += title.startsWith("ms", at) ? 1 : 0;
    return number && at == title.length() - 2 ? title.substring(0, open) : title;
  }

  static int indentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
