package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.WhySheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines of text that actions ask for. */
final class Prompting {
  private Prompting() {}

  static Step begin(Model model, Prompt prompt) {
    Mode mode =
        new Mode.Prompting(
            prompt, model.clusters().targetIds(), LineEditor.of(begun(model, prompt)));
    return Step.to(model.with(model.place().in(mode)));
  }

  /** A view that was saved is saved again under its name, unless one types another. */
  private static String begun(Model model, Prompt prompt) {
    return prompt == Prompt.SAVE_VIEW ? Views.savedName(model) : "";
  }

  static Step press(Model model, Mode.Prompting mode, Input input) {
    Optional<Kind> kind = Editing.key(input).map(Key::kind);
    if (kind.filter(Kind.ESCAPE::equals).isPresent()) {
      return Step.to(model.with(Editing.browsing(model)));
    }
    if (kind.filter(Kind.ENTER::equals).isPresent()) {
      return answer(model.with(Editing.browsing(model)), mode);
    }
    Mode next = mode.with(Editing.typed(mode.editor(), input));
    return Step.to(model.with(model.place().in(next)));
  }

  /** What the text in {@code mode} leads to. */
  static Step answer(Model model, Mode.Prompting mode) {
    String text = mode.editor().text().strip();
    return switch (mode.prompt()) {
      case NOTE ->
          text.isEmpty()
              ? Step.to(model.alarm("an empty note was dropped"))
              : Step.to(model, new Effect.AddNote(mode.targets(), text));
      case SAVE_VIEW -> Views.save(model, text);
      case MERGE -> merge(model, mode, text);
      case WHY_NOT -> whyNot(model, mode, text);
    };
  }

  private static Step merge(Model model, Mode.Prompting mode, String text) {
    ClusterId one = mode.targets().get(0);
    Optional<ClusterId> other = named(model, one, text);
    return other.isEmpty() || other.get().equals(one)
        ? nobody(model, one, text)
        : Step.to(model, new Effect.Merge(other.get(), mode.targets(), false));
  }

  private static Step whyNot(Model model, Mode.Prompting mode, String text) {
    ClusterId one = mode.targets().get(0);
    Optional<ClusterId> other = named(model, one, text);
    return other.isEmpty() || other.get().equals(one)
        ? nobody(model, one, text)
        : Explaining.open(model, new WhyView.Question(one, other));
  }

  private static Step nobody(Model model, ClusterId one, String text) {
    if (text.isEmpty()) {
      return Step.to(model.alarm("no cluster was named"));
    }
    return Step.to(
        model.alarm(
            cluster(model, text).isPresent()
                ? one + " is one with itself"
                : "there is no cluster " + text));
  }

  /** The cluster of that name; the nearest one where there is no name. */
  private static Optional<ClusterId> named(Model model, ClusterId one, String text) {
    return text.isEmpty() ? nearest(model, one) : cluster(model, text);
  }

  /** The cluster that {@code text} names, with or without its prefix. */
  static Optional<ClusterId> cluster(Model model, String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return model.board().rows().stream()
        .map(ClusterRow::id)
        .filter(
            id ->
                name.equals(id.toString().toLowerCase(Locale.ROOT))
                    || name.equals("" + id.number()))
        .findFirst();
  }

  /** The nearest other cluster, where the explanation on the screen names one. */
  private static Optional<ClusterId> nearest(Model model, ClusterId one) {
    return model
        .why()
        .sheet()
        .filter(WhySheet.Alone.class::isInstance)
        .map(WhySheet.Alone.class::cast)
        .filter(sheet -> sheet.row().id().equals(one))
        .flatMap(WhySheet.Alone::nearest)
        .map(ClusterRow::id);
  }

  /** {@code note on BB-12}. */
  static String label(Mode.Prompting mode) {
    List<ClusterId> about = mode.targets();
    return mode.prompt()
        .about(about.size() == 1 ? about.get(0).toString() : about.size() + " clusters");
  }

  static String remark(Model model, Mode.Prompting mode) {
    Optional<ClusterId> nearest =
        mode.prompt() == Prompt.NOTE || mode.prompt() == Prompt.SAVE_VIEW
            ? Optional.empty()
            : nearest(model, mode.targets().get(0));
    return nearest.map(id -> "Enter alone: " + id).orElse(mode.prompt().hint())
        + " \u00B7 Esc drops";
  }
}
