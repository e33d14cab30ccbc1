package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.view.ListState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looking for an action by what it does or by its name, and running it. */
final class Finding {
  /** These need the key that they are pressed with. */
  private static final Set<Action> ONLY_KEYS = Set.of(Action.TAB, Action.COMMAND, Action.HELP);

  private Finding() {}

  static Place begin(Model model, boolean help) {
    return model.place().in(new Mode.Finding(help, LineEditor.of(""), ListState.START));
  }

  static Step press(Model model, Mode.Finding mode, Input input) {
    Optional<Key> key = Editing.key(input);
    List<Binding> found = found(model, mode);
    return switch (key.map(Key::kind).orElse(Key.Kind.OTHER)) {
      case ESCAPE -> Step.to(model.with(Editing.browsing(model)));
      case ENTER -> run(model.with(Editing.browsing(model)), mode, found);
      case DOWN -> moved(model, mode, 1, found.size());
      case UP -> moved(model, mode, -1, found.size());
      case PAGE_DOWN -> moved(model, mode, model.rows(), found.size());
      case PAGE_UP -> moved(model, mode, -model.rows(), found.size());
      case HOME -> moved(model, mode, -found.size(), found.size());
      case END -> moved(model, mode, found.size(), found.size());
      case TAB -> completed(model, mode, found);
      default -> typed(model, mode, Editing.typed(mode.editor(), input));
    };
  }

  /** The actions that match what is typed; those whose name begins so first. */
  static List<Binding> found(Model model, Mode.Finding mode) {
    String text = name(mode).toLowerCase(Locale.ROOT);
    return model.setting().keys().bindings().stream()
        .filter(binding -> mode.help() || !ONLY_KEYS.contains(binding.action()))
        .filter(binding -> matches(binding, text, mode.help()))
        .sorted(Comparator.comparing((Binding binding) -> !binding.name().startsWith(text)))
        .toList();
  }

  private static boolean matches(Binding binding, String text, boolean help) {
    return binding.name().contains(text)
        || (help
            && (binding.help() + " " + binding.hint() + " " + binding.labels())
                .toLowerCase(Locale.ROOT)
                .contains(text));
  }

  /** In a command, the first word names the action, and the rest is for it. */
  private static String name(Mode.Finding mode) {
    String text = mode.editor().text();
    int blank = text.stripLeading().indexOf(' ');
    return mode.help() || blank < 0 ? text.strip() : text.stripLeading().substring(0, blank);
  }

  private static String argument(Mode.Finding mode) {
    return mode.help() ? "" : mode.editor().text().strip().substring(name(mode).length()).strip();
  }

  private static Step run(Model model, Mode.Finding mode, List<Binding> found) {
    Optional<Step> cluster = cluster(model, mode);
    if (cluster.isPresent()) {
      return cluster.get();
    }
    if (found.isEmpty()) {
      return Step.to(model.alarm("there is no command " + name(mode)));
    }
    Step step = Browsing.run(model, found.get(mode.list().selected()).action());
    String argument = argument(mode);
    return !argument.isEmpty() && step.model().place().mode() instanceof Mode.Prompting prompting
        ? Prompting.answer(
            step.model().with(Editing.browsing(model)), prompting.with(LineEditor.of(argument)))
        : step;
  }

  /** {@code :BB-12} and {@code :12} go there. */
  private static Optional<Step> cluster(Model model, Mode.Finding mode) {
    return mode.help()
        ? Optional.empty()
        : Prompting.cluster(model, mode.editor().text()).map(id -> Step.to(Moving.to(model, id)));
  }

  private static Step completed(Model model, Mode.Finding mode, List<Binding> found) {
    return found.isEmpty() || mode.help()
        ? Step.to(model)
        : typed(model, mode, LineEditor.of(found.get(mode.list().selected()).name() + " "));
  }

  private static Step typed(Model model, Mode.Finding mode, LineEditor editor) {
    boolean same = editor.text().equals(mode.editor().text());
    ListState list = same ? mode.list() : ListState.START;
    return Step.to(model.with(model.place().in(new Mode.Finding(mode.help(), editor, list))));
  }

  private static Step moved(Model model, Mode.Finding mode, int rows, int size) {
    ListState list = mode.list().move(rows, size, model.rows());
    return Step.to(
        model.with(model.place().in(new Mode.Finding(mode.help(), mode.editor(), list))));
  }
}
