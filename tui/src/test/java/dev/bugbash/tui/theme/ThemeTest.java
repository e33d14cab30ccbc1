package dev.bugbash.tui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThemeTest {
  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void everyRoleHasAStyleAtEveryDepth(ColorDepth depth) {
    for (Role role : Role.values()) {
      assertNotNull(Theme.of(depth).style(role));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Hue.class,
      names = {"DEFAULT", "WHITE"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyHueReadsOnWhiteAndOnBlack(Hue hue) {
    double luminance = luminance(hue.rgb());

    assertTrue(1.05 / (luminance + 0.05) >= 4.3, hue + " on white");
    assertTrue((luminance + 0.05) / 0.05 >= 4.3, hue + " on black");
  }

  @Test
  void withoutColoursTheSelectionIsReversed() {
    Style style = Theme.of(ColorDepth.NONE).style(Role.SELECTED);

    assertTrue(style.reverse());
    assertEquals(Hue.DEFAULT, style.background());
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

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
