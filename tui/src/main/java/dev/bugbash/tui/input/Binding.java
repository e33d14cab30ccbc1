package dev.bugbash.tui.input;

import java.util.List;

/**
 * The keys of one action, and its words.
 *
 * @param name what it is called after {@code :}; that of its command where it has one
 * @param hint a word or two for the footer; empty where it is not shown there
 * @param help a line for the help
 */
public record Binding(Action action, List<Key> keys, String name, String hint, String help) {
  public Binding {
    keys = List.copyOf(keys);
  }

  /** The keys as the help writes them. */
  public String labels() {
    return String.join(" ", keys.stream().map(Key::label).toList());
  }

  /** The first key as the footer writes it; empty where there is none. */
  public String label() {
    return keys.isEmpty() ? "" : keys.get(0).label();
  }

  /** With other keys. */
  Binding on(List<Key> others) {
    return new Binding(action, others, name, hint, help);
  }

  /** With another hint, where an action is about something else for a while. */
  public Binding saying(String other) {
    return new Binding(action, keys, name, other, help);
  }
}
