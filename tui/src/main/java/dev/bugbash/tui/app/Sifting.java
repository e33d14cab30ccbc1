package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Panel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Filtering the rows of a listing by words. */
final class Sifting {
  private Sifting() {}

  static Model begin(Model model) {
    String filter = model.listing().filter();
    String begun = filter.isEmpty() ? "" : filter + " ";
    Mode mode = new Mode.Sifting(LineEditor.of(begun), filter);
    return model.with(model.place().on(Panel.CLUSTERS).in(mode));
  }

  static Step press(Model model, Mode.Sifting mode, Input input) {
    Optional<Kind> kind = Editing.key(input).map(Key::kind);
    if (kind.filter(Kind.ESCAPE::equals).isPresent()) {
      return Step.to(filtered(model, mode.before()).with(Editing.browsing(model)));
    }
    if (kind.filter(Kind.ENTER::equals).isPresent()) {
      return Step.to(model.with(Editing.browsing(model)));
    }
    if (kind.filter(k -> k == Kind.DOWN || k == Kind.UP).isPresent()) {
      int by = kind.get() == Kind.DOWN ? 1 : -1;
      return Step.to(model.with(model.listing().move(by, model.rows())));
    }
    LineEditor editor = Editing.typed(mode.editor(), input);
    Model typing = model.with(model.place().in(new Mode.Sifting(editor, mode.before())));
    return Step.to(filtered(typing, editor.text()));
  }

  static Model filtered(Model model, String text) {
    Optional<String> anchor = model.listing().selected().map(ListingRow::key);
    return model.with(model.listing().show(text.strip(), anchor, model.rows()));
  }

  /** The rows that have every word, and none of those after {@code !}. */
  static List<ListingRow> sift(List<ListingRow> rows, String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty() && !word.equals("!"))
            .toList();
    return words.isEmpty()
        ? rows
        : rows.stream().filter(row -> matches(row.words(), words)).toList();
  }

  private static boolean matches(String row, List<String> words) {
    return words.stream()
        .allMatch(
            word -> word.startsWith("!") ? !row.contains(word.substring(1)) : row.contains(word));
  }
}
