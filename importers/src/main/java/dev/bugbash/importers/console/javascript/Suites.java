package dev.bugbash.importers.console.javascript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The suites of node:test that are open: a line of the same title closes one. */
final class Suites {
  private static final int DEEPEST = 50;

  private final Deque<NodeLine> open = new ArrayDeque<>();

  void open(NodeLine line) {
    if (open.size() < DEEPEST) {
      open.addLast(line);
    }
  }

  /** Whether the line ends a suite, which is no longer open then. */
  boolean closes(NodeLine line) {
    leave(line.indentation() + 1);
    NodeLine last = open.peekLast();
    boolean closes =
        last != null
            && last.indentation() == line.indentation()
            && last.title().equals(line.title());
    leave(line.indentation());
    return closes;
  }

  /** The titles of the suites around what stands at an indentation. */
  String path(int indentation) {
    leave(indentation);
    return open.stream().map(NodeLine::title).collect(Collectors.joining(" > "));
  }

  private void leave(int indentation) {
    while (!open.isEmpty() && open.getLast().indentation() >= indentation) {
      open.removeLast();
    }
  }

  void clear() {
    open.clear();
  }
}
