package dev.bugbash.importers.console.javascript;

import java.util.ArrayList;
import java.util.List;

/** The describe blocks around a test, by their indentation. */
final class Titles {
  private static final int DEEPEST = 50;

  private final List<String> titles = new ArrayList<>();
  private final List<Integer> indentations = new ArrayList<>();

  void clear() {
    titles.clear();
    indentations.clear();
  }

  void describe(String line) {
    String title = line.strip();
    if (title.isEmpty() || titles.size() >= DEEPEST) {
      return;
    }
    int indentation = indentation(line);
    leave(indentation);
    titles.add(title);
    indentations.add(indentation);
  }

  /** The test's name after those of the blocks that it is in. */
  String of(int indentation, String name) {
    leave(indentation);
    return titles.isEmpty() ? name : String.join(" ", titles) + " " + name;
  }

  private void leave(int indentation) {
    while (!indentations.isEmpty() && indentations.get(indentations.size() - 1) >= indentation) {
      indentations.remove(indentations.size() - 1);
      titles.remove(titles.size() - 1);
    }
  }

  static int indentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
