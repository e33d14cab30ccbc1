package dev.bugbash.tui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {
  /** xterm's own sixteen. */
  private static final int[] SIXTEEN = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
    0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
  };

  private static final Set<Hue> TEXT =
      EnumSet.complementOf(EnumSet.of(Hue.DEFAULT, Hue.HIGHLIGHT, Hue.ON_HIGHLIGHT));

  /** Black, white, and on either side the gray or cream that many people take instead. */
  private static List<Integer> backgrounds(Palette palette) {
    return switch (palette) {
      case AUTO, COLOR_BLIND -> List.of(0x000000, 0xffffff);
      case DARK -> List.of(0x000000, 0x1e1e1e, 0x2e3440, 0x002b36);
      case LIGHT -> List.of(0xffffff, 0xfdf6e3, 0xeee8d5);
    };
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void everyHueReadsOnEveryBackgroundThatThePaletteIsFor(Palette palette) {
    boolean any = palette == Palette.AUTO || palette == Palette.COLOR_BLIND;
    for (Hue hue : TEXT) {
      Shade shade = palette.shade(hue).orElseThrow();
      for (int background : backgrounds(palette)) {
        assertContrast(4.5, shade.rgb(), background, palette + " " + hue);
        assertContrast(
            any ? 4.0 : 4.5, Eyes.indexed(shade.indexed()), background, palette + " " + hue);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void ofTheSixteenOnlyThoseAreUsedThatRead(Palette palette) {
    int plainest = palette == Palette.LIGHT ? 0xffffff : 0x000000;
    for (Hue hue : TEXT) {
      int number = palette.shade(hue).orElseThrow().sixteen();
      if (number >= 0) {
        assertContrast(3.5, SIXTEEN[number], plainest, palette + " " + hue);
        if (palette == Palette.AUTO || palette == Palette.COLOR_BLIND) {
          assertContrast(3.5, SIXTEEN[number], 0xffffff, palette + " " + hue);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Palette.class,
      names = {"AUTO", "DARK", "LIGHT"})
  void noTwoHuesAreTheSame(Palette palette) {
    List<Shade> shades = TEXT.stream().map(hue -> palette.shade(hue).orElseThrow()).toList();

    assertEquals(shades.size(), new TreeSet<>(shades.stream().map(Shade::rgb).toList()).size());
    assertEquals(shades.size(), new TreeSet<>(shades.stream().map(Shade::indexed).toList()).size());
    List<Integer> sixteen = shades.stream().map(Shade::sixteen).filter(n -> n >= 0).toList();
    assertEquals(sixteen.size(), new TreeSet<>(sixteen).size());
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void theSelectionReads(Palette palette) {
    Shade behind = palette.shade(Hue.HIGHLIGHT).orElseThrow();
    Shade text = palette.shade(Hue.ON_HIGHLIGHT).orElseThrow();

    assertContrast(4.5, text.rgb(), behind.rgb(), "selection");
    assertContrast(4.5, Eyes.indexed(text.indexed()), Eyes.indexed(behind.indexed()), "selection");
  }

  @Test
  void goodAndBadNewsAreFarApartForEyesWithoutRedOrGreen() {
    Shade good = Palette.COLOR_BLIND.shade(Hue.GREEN).orElseThrow();
    for (Hue hue : List.of(Hue.RED, Hue.AMBER)) {
      Shade bad = Palette.COLOR_BLIND.shade(hue).orElseThrow();
      for (double[] eyes : Eyes.DICHROMATS) {
        int other = Eyes.indexed(bad.indexed());
        assertTrue(Eyes.distance(good.rgb(), bad.rgb(), eyes) > 60, hue + "");
        assertTrue(Eyes.distance(Eyes.indexed(good.indexed()), other, eyes) > 60, hue + "");
      }
    }
  }

  @Test
  void thePersonChoosesElseTheTerminalTells() {
    assertEquals(Palette.AUTO, Palette.of(Map.of()));
    assertEquals(Palette.LIGHT, Palette.of(Map.of("BUGBASH_THEME", "light", "COLORFGBG", "15;0")));
    assertEquals(Palette.COLOR_BLIND, Palette.of(Map.of("BUGBASH_THEME", "colour-blind")));
    assertEquals(Palette.DARK, Palette.of(Map.of("COLORFGBG", "15;0")));
    assertEquals(Palette.DARK, Palette.of(Map.of("BUGBASH_THEME", "auto", "COLORFGBG", "15;8")));
    assertEquals(Palette.LIGHT, Palette.of(Map.of("COLORFGBG", "0;default;15")));
    assertEquals(Palette.AUTO, Palette.of(Map.of("COLORFGBG", "default;default")));
    assertEquals(Palette.DARK, Palette.of(Map.of("TERM", "linux")));
    assertEquals(Palette.AUTO, Palette.of(Map.of("BUGBASH_THEME", "pink")));
    assertEquals(Optional.empty(), Palette.named("pink"));
  }

  private static void assertContrast(double least, int one, int other, String what) {
    double contrast = Eyes.contrast(one, other);
    assertTrue(contrast >= least, () -> what + " on %06x: %.2f".formatted(other, contrast));
  }
}
