package dev.bugbash.tui.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views that a person saved, a line each; what else is in the file stays in it. */
public record ViewsFile(Path file) {
  /** Those above all others in a new file. */
  private static final String HEAD =
      "# Views of the screen, as S saves them and :forget-view removes them: name = order / filter";

  /** In the order of the file; of two with the same name the last. */
  public List<SavedView> read() throws IOException {
    return views(TextFile.read(file));
  }

  /** Adds a view, or replaces the one of that name; returns all. */
  public List<SavedView> save(SavedView view) throws IOException {
    List<String> lines = new ArrayList<>(TextFile.read(file));
    if (lines.isEmpty()) {
      lines.add(HEAD);
    }
    int at = index(lines, view.name());
    if (at < 0) {
      lines.add(view.line());
    } else {
      lines.set(at, view.line());
    }
    TextFile.write(file, lines);
    return views(lines);
  }

  /** Removes a view; returns those that are left. */
  public List<SavedView> forget(String name) throws IOException {
    List<String> lines = new ArrayList<>(TextFile.read(file));
    for (int at = index(lines, name); at >= 0; at = index(lines, name)) {
      lines.remove(at);
    }
    TextFile.write(file, lines);
    return views(lines);
  }

  /** The lines that are no views, each with the file and its number. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    try {
      List<String> lines = TextFile.read(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!Property.ignored(lines.get(i)) && SavedView.of(lines.get(i)).isEmpty()) {
          problems.add(file + ":" + (i + 1) + ": this is no `name = order / filter`");
        }
      }
    } catch (IOException e) {
      problems.add(TextFile.problem(file, e));
    }
    return problems;
  }

  private static List<SavedView> views(List<String> lines) {
    Map<String, SavedView> byName = new LinkedHashMap<>();
    lines.stream()
        .map(SavedView::of)
        .flatMap(Optional::stream)
        .forEach(view -> byName.put(view.name(), view));
    return List.copyOf(byName.values());
  }

  private static int index(List<String> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      if (SavedView.of(lines.get(i)).filter(view -> view.name().equals(name)).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
