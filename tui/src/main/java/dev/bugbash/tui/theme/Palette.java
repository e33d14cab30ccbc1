package dev.bugbash.tui.theme;

import static dev.bugbash.tui.theme.Shade.OWN;

import java.util.EnumMap;
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
  AUTO {
    @Override
    void fill() {
      set(Hue.GRAY, 0x757575, 243, OWN);
      set(Hue.BLUE, 0x3075d0, 62, 12);
      set(Hue.GREEN, 0x2a863c, 29, OWN);
      set(Hue.RED, 0xdf2e2e, 161, 1);
      set(Hue.AMBER, 0xa36900, 130, OWN);
      set(Hue.MAGENTA, 0xac4bc7, 163, 5);
      set(Hue.CYAN, 0x00828c, 30, OWN);
    }
  },
  DARK {
    @Override
    void fill() {
      set(Hue.GRAY, 0xa0a0a0, 247, 7);
      set(Hue.BLUE, 0x6cb0ff, 75, 12);
      set(Hue.GREEN, 0x5fd068, 77, 2);
      set(Hue.RED, 0xff8080, 210, 9);
      set(Hue.AMBER, 0xe5b050, 179, 3);
      set(Hue.MAGENTA, 0xdc90f0, 176, 13);
      set(Hue.CYAN, 0x40c8d0, 80, 6);
    }
  },
  LIGHT {
    @Override
    void fill() {
      set(Hue.GRAY, 0x606060, 241, OWN);
      set(Hue.BLUE, 0x1058b8, 25, 4);
      set(Hue.GREEN, 0x136c28, 22, OWN);
      set(Hue.RED, 0xb81420, 124, 1);
      set(Hue.AMBER, 0x7c5000, 94, OWN);
      set(Hue.MAGENTA, 0x8c2aa8, 90, 5);
      set(Hue.CYAN, 0x006670, 23, OWN);
    }
  },
  /**
   * For any background, and for eyes that take red and green for one: good news is blue, bad news
   * vermilion. After Okabe and Ito, "Color Universal Design" (2008), brought to one luminance.
   */
  COLOR_BLIND {
    @Override
    void fill() {
      set(Hue.GRAY, 0x757575, 243, OWN);
      set(Hue.BLUE, 0x007bc0, 31, 12);
      set(Hue.GREEN, 0x0078cc, 31, 12);
      set(Hue.RED, 0xc65100, 130, 1);
      set(Hue.AMBER, 0x9b6d00, 130, OWN);
      set(Hue.MAGENTA, 0xb4519a, 133, 5);
      set(Hue.CYAN, 0x008569, 29, OWN);
    }
  };

  private final Map<Hue, Shade> shades = new EnumMap<>(Hue.class);

  Palette() {
    set(Hue.HIGHLIGHT, 0x1b62b5, 25, 4);
    set(Hue.ON_HIGHLIGHT, 0xffffff, 231, 15);
    fill();
  }

  abstract void fill();

  void set(Hue hue, int rgb, int indexed, int sixteen) {
    shades.put(hue, new Shade(rgb, indexed, sixteen));
  }

  /** Empty for the terminal's own colour. */
  public Optional<Shade> shade(Hue hue) {
    return Optional.ofNullable(shades.get(hue));
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
