package dev.bugbash.tui.input;

import java.util.List;

/**
 * The keys of one action, and its words.
 *
 * @param hint a word or two for the footer; empty where it is not shown there
 * @param help a line for the help
 */
public record Binding(Action action, List<Key> keys, String hint, String help) {
  public Binding {
    keys = List.copyOf(keys);
  }

  /** The keys as the help writes them. */
  public String labels() {
    return String.join(" ", keys.stream().map(Key::label).toList());
  }
}
