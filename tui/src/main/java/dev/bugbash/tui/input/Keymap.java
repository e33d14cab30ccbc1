package dev.bugbash.tui.input;

import dev.bugbash.tui.input.Key.Kind;
import java.util.List;
import java.util.Optional;

/** The one registry of keys; footer and help come from it. A key means the same in every panel. */
public final class Keymap {
  private static final List<Binding> BINDINGS =
      List.of(
          bind(Action.CLAIM, "claim", "claim the cluster: it is yours, others see it", key('c')),
          bind(Action.RELEASE, "release", "give up your claim", key('r')),
          bind(Action.NOTE, "note", "leave a note on the cluster", key('n')),
          bind(Action.FILTER, "filter", "filter the clusters while you type", key('/')),
          bind(Action.WHY, "why", "why this is one cluster, and which is nearest", key('w')),
          bind(Action.WHY_NOT, "", "why it is not one with another cluster", key('W')),
          bind(Action.ENTER, "open", "go into it; in the failure: zoom", Key.of(Kind.ENTER)),
          bind(Action.BACK, "back", "leave what is open: help, filter, zoom, panel", esc()),
          bind(Action.NEXT_PANEL, "panel", "next panel", Key.of(Kind.TAB), Key.of(Kind.RIGHT)),
          bind(Action.PREVIOUS_PANEL, "", "previous panel", backTab(), Key.of(Kind.LEFT)),
          bind(Action.ZOOM, "zoom", "the panel alone on the screen, and back", key('z')),
          bind(Action.UNFOLD, "unfold", "show or fold the framework frames", key('f')),
          bind(Action.NEXT_MEMBER, "next", "next failure of the cluster", key('J')),
          bind(Action.PREVIOUS_MEMBER, "", "previous failure of the cluster", key('K')),
          bind(Action.COARSER, "coarser", "see fewer, larger clusters, before they are", key('<')),
          bind(Action.FINER, "finer", "see more, smaller clusters, before they are", key('>')),
          bind(Action.DOWN, "", "down", key('j'), Key.of(Kind.DOWN)),
          bind(Action.UP, "", "up", key('k'), Key.of(Kind.UP)),
          bind(Action.PAGE_DOWN, "", "a page down", Key.of(Kind.PAGE_DOWN), Key.ctrl('d')),
          bind(Action.PAGE_UP, "", "a page up", Key.of(Kind.PAGE_UP), Key.ctrl('u')),
          bind(Action.FIRST, "", "to the first", key('g'), Key.of(Kind.HOME)),
          bind(Action.LAST, "", "to the last", key('G'), Key.of(Kind.END)),
          bind(Action.HELP, "help", "this help", key('?')),
          bind(Action.REDRAW, "", "draw the screen anew", Key.ctrl('l')),
          bind(Action.SUSPEND, "", "back to the shell; fg returns", Key.ctrl('z')),
          bind(Action.QUIT, "quit", "quit", key('q')),
          bind(Action.ABORT, "", "quit at once", Key.ctrl('c')));

  private Keymap() {}

  /** In the order of the footer and the help. */
  public static List<Binding> bindings() {
    return BINDINGS;
  }

  /** What {@code key} does outside of a text field. */
  public static Optional<Action> action(Key key) {
    return BINDINGS.stream().filter(b -> b.keys().contains(key)).map(Binding::action).findFirst();
  }

  /** The binding of an action; there is one for each. */
  public static Binding binding(Action action) {
    return BINDINGS.stream().filter(b -> b.action() == action).findFirst().orElseThrow();
  }

  private static Binding bind(Action action, String hint, String help, Key... keys) {
    return new Binding(action, List.of(keys), hint, help);
  }

  private static Key key(char character) {
    return Key.of((int) character);
  }

  private static Key esc() {
    return Key.of(Kind.ESCAPE);
  }

  private static Key backTab() {
    return Key.of(Kind.BACK_TAB);
  }
}
