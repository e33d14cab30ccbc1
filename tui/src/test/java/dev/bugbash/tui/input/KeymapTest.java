package dev.bugbash.tui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeymapTest {
  @Test
  void everyActionHasAKeyAndAHelp() {
    for (Action action : Action.values()) {
      assertEquals(action, Keymap.STANDARD.binding(action).action());
      assertTrue(!Keymap.STANDARD.binding(action).help().isBlank(), action.name());
    }
  }

  @Test
  void noKeyHasTwoMeanings() {
    Set<Key> seen = new HashSet<>();

    for (Binding binding : Keymap.STANDARD.bindings()) {
      binding.keys().forEach(key -> assertTrue(seen.add(key), key.label() + " is bound twice"));
    }
  }
}
