package dev.bugbash.tui.theme;

import static dev.bugbash.tui.theme.Shade.OWN;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which colour each {@link Hue} is. Contrasts are those of WCAG 2 and are tested: at least 4.5 : 1
 * with every background that the palette is made for; among 256 colours 4 : 1 where that may be
 * white as well as black. Of the sixteen, whose looks each terminal chooses, only those are used
 * that read in xterm's.
 */
public enum Palette {
  /** For any background: all are equally far from white and from black. */
  AUTO,
  DARK,
  LIGHT,
  /**
   * For any background, and for eyes that take red and green for one: good news is blue, bad news
   * vermilion. After Okabe and Ito, "Color Universal Design" (2008), brought to one luminance.
   */
  COLOR_BLIND;

  private static final Map<Palette, Map<Hue, Shade>> SHADES =
      Map.of(
          AUTO,
          Map.of(
              Hue.GRAY, new Shade(0x757575, 243, OWN),
              Hue.BLUE, new Shade(0x3075d0, 62, 12),
              Hue.GREEN, new Shade(0x2a863c, 29, OWN),
              Hue.RED, new Shade(0xdf2e2e, 161, 1),
              Hue.AMBER, new Shade(0xa36900, 130, OWN),
              Hue.MAGENTA, new Shade(0xac4bc7, 163, 5),
              Hue.CYAN, new Shade(0x00828c, 30, OWN)),
          DARK,
          Map.of(
              Hue.GRAY, new Shade(0xa0a0a0, 247, 7),
              Hue.BLUE, new Shade(0x6cb0ff, 75, 12),
              Hue.GREEN, new Shade(0x5fd068, 77, 2),
              Hue.RED, new Shade(0xff8080, 210, 9),
              Hue.AMBER, new Shade(0xe5b050, 179, 3),
              Hue.MAGENTA, new Shade(0xdc90f0, 176, 13),
              Hue.CYAN, new Shade(0x40c8d0, 80, 6)),
          LIGHT,
          Map.of(
              Hue.GRAY, new Shade(0x606060, 241, OWN),
              Hue.BLUE, new Shade(0x1058b8, 25, 4),
              Hue.GREEN, new Shade(0x136c28, 22, OWN),
              Hue.RED, new Shade(0xb81420, 124, 1),
              Hue.AMBER, new Shade(0x7c5000, 94, OWN),
              Hue.MAGENTA, new Shade(0x8c2aa8, 90, 5),
              Hue.CYAN, new Shade(0x006670, 23, OWN)),
          COLOR_BLIND,
          Map.of(
              Hue.GRAY, new Shade(0x757575, 243, OWN),
              Hue.BLUE, new Shade(0x007bc0, 31, 12),
              Hue.GREEN, new Shade(0x0078cc, 31, 12),
              Hue.RED, new Shade(0xc65100, 130, 1),
              Hue.AMBER, new Shade(0x9b6d00, 130, OWN),
              Hue.MAGENTA, new Shade(0xb4519a, 133, 5),
              Hue.CYAN, new Shade(0x008569, 29, OWN)));

  private static final Map<Hue, Shade> SELECTION =
      Map.of(
          Hue.HIGHLIGHT,
          new Shade(0x1b62b5, 25, 4),
          Hue.ON_HIGHLIGHT,
          new Shade(0xffffff, 231, 15));

  /** Empty for the terminal's own colour. */
  public Optional<Shade> shade(Hue hue) {
    Map<Hue, Shade> shades = SHADES.getOrDefault(this, Map.of());
    return Optional.ofNullable(shades.getOrDefault(hue, SELECTION.get(hue)));
  }

  /** By the name that a person gives it: auto, dark, light or colour-blind. */
  public static Optional<Palette> named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "auto" -> Optional.of(AUTO);
      case "dark" -> Optional.of(DARK);
      case "light" -> Optional.of(LIGHT);
      case "colour-blind", "color-blind" -> Optional.of(COLOR_BLIND);
      default -> Optional.empty();
    };
  }

  /**
   * What {@code BUGBASH_THEME} names; otherwise by the background that {@code COLORFGBG} tells, or
   * that a Linux console has. A name that is not known counts as none.
   */
  public static Palette of(Map<String, String> environment) {
    return named(environment.getOrDefault("BUGBASH_THEME", ""))
        .filter(palette -> palette != AUTO)
        .orElseGet(() -> detected(environment));
  }

  /** {@code COLORFGBG} is {@code 15;0} or {@code 15;default;0}: text first, background last. */
  private static Palette detected(Map<String, String> environment) {
    String told = environment.getOrDefault("COLORFGBG", "");
    String background = told.substring(told.lastIndexOf(';') + 1);
    if (background.matches("[0-6]|8")) {
      return DARK;
    }
    if (background.matches("7|9|1[0-5]")) {
      return LIGHT;
    }
    return environment.getOrDefault("TERM", "").equals("linux") ? DARK : AUTO;
  }
}
