package dev.bugbash.tui.input;

import dev.bugbash.tui.input.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The one registry of keys; footer, help, commands and docs come from it. A key means the same in
 * every panel.
 *
 * @param bindings in the order of the footer and the help; one for each action
 */
public record Keymap(List<Binding> bindings) {
  /** The keys as they are unless a person wants others. */
  public static final Keymap STANDARD = new Keymap(standard());

  public Keymap {
    bindings = List.copyOf(bindings);
  }

  /** What {@code key} does outside of a text field. */
  public Optional<Action> action(Key key) {
    for (Binding binding : bindings) {
      if (binding.keys().contains(key)) {
        return Optional.of(binding.action());
      }
    }
    return Optional.empty();
  }

  public Binding binding(Action action) {
    for (Binding binding : bindings) {
      if (binding.action() == action) {
        return binding;
      }
    }
    throw new NoSuchElementException(action + " has no binding");
  }

  /** With other keys for {@code action}; they mean nothing else from then on. */
  public Keymap with(Action action, List<Key> keys) {
    return new Keymap(
        bindings.stream()
            .map(
                binding ->
                    binding.action() == action
                        ? binding.on(keys)
                        : binding.on(
                            binding.keys().stream().filter(k -> !keys.contains(k)).toList()))
            .toList());
  }

  private static List<Binding> standard() {
    List<Binding> all = new ArrayList<>();
    all.addAll(deciding());
    all.addAll(looking());
    all.addAll(going());
    all.addAll(leaving());
    return all;
  }

  private static List<Binding> deciding() {
    return List.of(
        bind(Action.CLAIM, "claim", "claim", "claim it: it is yours, others see it", key('c')),
        bind(Action.RELEASE, "release", "release", "give up your claim", key('r')),
        bind(Action.NOTE, "note", "note", "leave a note", key('n')),
        bind(
            Action.MERGE, "merge", "same as", "it is the same as another: make them one", key('m')),
        bind(Action.ENTER, "open", "open", "go into it; in the failure: zoom", of(Kind.ENTER)),
        bind(Action.UNDO, "undo", "undo", "undo what you decided last", key('u')),
        bind(
            Action.FILTER,
            "filter",
            "filter",
            "filter the clusters; in the failure: find text",
            key('/')),
        bind(Action.CLOSE, "close", "close", "nobody need look at it any more: say why", key('x')),
        bind(Action.REOPEN, "reopen", "reopen", "open it again", key('X')),
        bind(Action.APART, "apart", "", "it is not the same as another cluster", key('M')),
        bind(Action.SPLIT, "split", "", "some of its failures have another cause", key('d')),
        bind(Action.KNOWN, "known", "", "name its cause, and how its failures are known", key('b')),
        bind(Action.LINK, "link", "ticket", "link it with its ticket", key('t')),
        bind(
            Action.HAND_OVER,
            "hand-over",
            "hand over",
            "hand your claim over to somebody else",
            key('H')),
        bind(Action.REDO, "redo", "", "do again what you undid last", key('U')),
        bind(Action.MARK, "mark", "mark", "mark it: actions then take all marked", key(' ')),
        bind(Action.RANGE, "range", "", "mark from here to where you go; again ends", key('v')),
        bind(Action.MARK_ALL, "all", "", "mark all that are shown; again none", key('a')));
  }

  private static List<Binding> looking() {
    return List.of(
        bind(Action.WHY, "why", "why", "why this is one cluster, and which is nearest", key('w')),
        bind(Action.WHY_NOT, "why-not", "", "why it is not one with another cluster", key('W')),
        bind(
            Action.BACK,
            "back",
            "back",
            "leave what is open, the innermost first",
            of(Kind.ESCAPE)),
        bind(Action.UNFOLD, "unfold", "unfold", "show or fold the framework frames", key('f')),
        bind(Action.NEXT_MEMBER, "next", "next", "next failure of the cluster", key('J')),
        bind(Action.PREVIOUS_MEMBER, "previous", "", "previous failure of the cluster", key('K')),
        bind(Action.EDIT, "edit", "edit", "the frame to look at first, in your editor", key('e')),
        bind(Action.COPY, "copy", "copy", "copy ids, command, trace or a summary", key('y')),
        bind(Action.PAGE, "page", "pager", "the whole failure in your pager", key('p')),
        bind(Action.LINKS, "links", "links", "its tickets and links, in your browser", key('o')),
        bind(Action.NEXT_HIT, "next-hit", "hit", "next hit of / in the failure", key(')')),
        bind(Action.PREVIOUS_HIT, "previous-hit", "", "previous hit of those", key('(')),
        bind(Action.ZOOM, "zoom", "zoom", "the panel alone on the screen, and back", key('z')),
        bind(Action.SORT, "sort", "sort", "the next order of the clusters", key('s')),
        bind(Action.REFRESH, "refresh", "", "show what came meanwhile, in order again", key('R')),
        bind(Action.SAVE_VIEW, "save-view", "", "keep filter and order as a view", key('S')),
        bind(Action.FORGET_VIEW, "forget-view", "", "remove this view, which you saved"),
        bind(
            Action.COARSER, "coarser", "", "see fewer, larger clusters, before they are", key('<')),
        bind(Action.FINER, "finer", "", "see more, smaller clusters, before they are", key('>')));
  }

  private static List<Binding> going() {
    Key[] digits = IntStream.rangeClosed('1', '9').mapToObj(Key::of).toArray(Key[]::new);
    return List.of(
        bind(
            Action.NEXT_PANEL,
            "panel",
            "panel",
            "next panel",
            of(Kind.TAB),
            of(Kind.RIGHT),
            key('l')),
        bind(
            Action.PREVIOUS_PANEL,
            "previous-panel",
            "",
            "previous panel",
            of(Kind.BACK_TAB),
            of(Kind.LEFT),
            key('h')),
        bind(Action.TAB, "view", "", "the view of that number", digits),
        bind(Action.NEXT_TAB, "next-view", "", "next view", key('.')),
        bind(Action.PREVIOUS_TAB, "previous-view", "", "previous view", key(',')),
        bind(Action.LAST_VIEW, "last-view", "", "where you were before", key('-')),
        bind(Action.NEXT_NEW, "next-new", "", "next new cluster", key(']')),
        bind(Action.PREVIOUS_NEW, "previous-new", "", "previous new cluster", key('[')),
        bind(Action.NEXT_UNCLAIMED, "next-unclaimed", "", "next that nobody holds", key('}')),
        bind(Action.PREVIOUS_UNCLAIMED, "previous-unclaimed", "", "previous of those", key('{')),
        bind(Action.DOWN, "down", "", "down", key('j'), of(Kind.DOWN)),
        bind(Action.UP, "up", "", "up", key('k'), of(Kind.UP)),
        bind(Action.PAGE_DOWN, "page-down", "", "a page down", of(Kind.PAGE_DOWN), Key.ctrl('d')),
        bind(Action.PAGE_UP, "page-up", "", "a page up", of(Kind.PAGE_UP), Key.ctrl('u')),
        bind(Action.FIRST, "first", "", "to the first", key('g'), of(Kind.HOME)),
        bind(Action.LAST, "last", "", "to the last", key('G'), of(Kind.END)));
  }

  private static List<Binding> leaving() {
    return List.of(
        bind(Action.COMMAND, "command", "", "any action by its name", key(':')),
        bind(Action.HELP, "help", "help", "what you can do here", key('?')),
        bind(Action.REDRAW, "redraw", "", "draw the screen anew", Key.ctrl('l')),
        bind(Action.SUSPEND, "suspend", "", "back to the shell; fg returns", Key.ctrl('z')),
        bind(Action.QUIT, "quit", "quit", "quit", key('q')),
        bind(Action.ABORT, "abort", "", "quit at once", Key.ctrl('c')));
  }

  private static Binding bind(Action action, String name, String hint, String help, Key... keys) {
    return new Binding(action, List.of(keys), name, hint, help);
  }

  private static Key key(char character) {
    return Key.of((int) character);
  }

  private static Key of(Kind kind) {
    return Key.of(kind);
  }
}
