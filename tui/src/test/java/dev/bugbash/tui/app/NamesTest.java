package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.Keymap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After {@code :} each action has a name, that of its command where it has one. */
final class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim",
        "release",
        "hand-over",
        "note",
        "close",
        "reopen",
        "merge",
        "split",
        "apart",
        "undo",
        "redo",
        "known",
        "why"
      })
  void whatACommandDoesTheScreenDoesByTheSameName(String name) {
    ScreenDriver.opened(120, 40).type(":" + name).assertScreen(" " + name + " ");
  }

  @Test
  void noTwoActionsHaveOneName() {
    List<String> names = Keymap.STANDARD.bindings().stream().map(Binding::name).toList();

    assertEquals(names.size(), names.stream().collect(Collectors.toSet()).size());
    assertTrue(names.stream().noneMatch(String::isBlank));
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    ScreenDriver.opened(120, 40).type(":dance").press(Kind.ENTER).assertScreen("no command dance");
  }
}
