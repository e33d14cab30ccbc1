package dev.bugbash.tui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void everyRoleHasAStyleAtEveryDepth(ColorDepth depth) {
    for (Role role : Role.values()) {
      for (Palette palette : Palette.values()) {
        assertNotNull(Theme.of(depth, palette).style(role));
      }
    }
  }

  /** Pairs that neither a word, a glyph nor their place tells apart. */
  private static final List<List<Role>> APART =
      List.of(
          List.of(Role.SELECTED, Role.TEXT),
          List.of(Role.SELECTED, Role.SELECTED_IDLE),
          List.of(Role.SELECTED_IDLE, Role.TEXT),
          List.of(Role.TITLE, Role.RULE),
          List.of(Role.KEY, Role.MUTED),
          List.of(Role.MINE, Role.HELD),
          List.of(Role.NEW, Role.HELD),
          List.of(Role.CAUSE, Role.TEXT),
          List.of(Role.CULPRIT, Role.APPLICATION),
          List.of(Role.DIFFERENT, Role.TEXT),
          List.of(Role.COMMON, Role.VARIES),
          List.of(Role.TOAST, Role.ALARM));

  @ParameterizedTest
  @EnumSource(Palette.class)
  void whatMustBeToldApartDiffersWithoutColourToo(Palette palette) {
    for (ColorDepth depth : ColorDepth.values()) {
      Theme theme = Theme.of(depth, palette);
      for (List<Role> pair : APART) {
        assertNotEquals(
            marks(theme.style(pair.get(0))), marks(theme.style(pair.get(1))), pair + " " + depth);
      }
    }
  }

  /** What is left of a style for who sees no hues: attributes, and that something is behind. */
  private static List<Boolean> marks(Style style) {
    return List.of(
        style.bold(), style.underline(), style.reverse() || style.background().isPresent());
  }

  @Test
  void withoutColoursTheSelectionIsReversed() {
    Style style = Theme.of(ColorDepth.NONE).style(Role.SELECTED);

    assertTrue(style.reverse());
    assertEquals(Optional.empty(), style.background());
  }

  @Test
  void theEnvironmentSaysHowManyColoursThereAre() {
    Map<String, String> xterm = Map.of("TERM", "xterm-256color");

    assertEquals(ColorDepth.INDEXED, ColorDepth.of(xterm));
    assertEquals(ColorDepth.SIXTEEN, ColorDepth.of(Map.of("TERM", "screen")));
    assertEquals(
        ColorDepth.TRUE_COLOR, ColorDepth.of(Map.of("TERM", "xterm", "COLORTERM", "truecolor")));
    assertEquals(ColorDepth.NONE, ColorDepth.of(Map.of("TERM", "xterm", "NO_COLOR", "1")));
    assertEquals(ColorDepth.SIXTEEN, ColorDepth.of(Map.of("TERM", "xterm", "NO_COLOR", "")));
    assertEquals(ColorDepth.NONE, ColorDepth.of(Map.of()));
  }
}
