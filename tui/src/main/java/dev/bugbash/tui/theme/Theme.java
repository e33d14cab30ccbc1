package dev.bugbash.tui.theme;

import java.util.EnumMap;
import java.util.Map;

/** The looks of every {@link Role}, on the terminal's own background. */
public final class Theme {
  private final Map<Role, Style> styles = new EnumMap<>(Role.class);
  private final Style plain;
  private final Palette palette;

  private Theme(ColorDepth depth, Palette palette) {
    this.plain = Style.plain(depth);
    this.palette = palette;
    styles.put(Role.TEXT, plain);
    styles.put(Role.MUTED, in(Hue.GRAY));
    styles.put(Role.STRONG, plain.strong());
    styles.put(Role.TITLE, in(Hue.BLUE).strong());
    styles.put(Role.FOCUS, in(Hue.BLUE).strong().underlined());
    styles.put(Role.TAB, plain.strong().underlined());
    styles.put(Role.MARKED, in(Hue.AMBER).strong());
    styles.put(Role.RULE, in(Hue.GRAY));
    styles.put(Role.SELECTED, selected(depth));
    styles.put(Role.SELECTED_IDLE, plain.strong());
    styles.put(Role.NEW, in(Hue.MAGENTA).strong());
    styles.put(Role.MINE, in(Hue.GREEN).strong());
    styles.put(Role.HELD, in(Hue.CYAN));
    styles.put(Role.CAUSE, in(Hue.RED).strong());
    styles.put(Role.CULPRIT, in(Hue.AMBER).strong());
    styles.put(Role.DIFFERENT, in(Hue.AMBER).strong().underlined());
    styles.put(Role.COMMON, in(Hue.GREEN));
    styles.put(Role.VARIES, in(Hue.AMBER).underlined());
    styles.put(Role.HIT, in(Hue.CYAN).strong().underlined());
    styles.put(Role.APPLICATION, plain);
    styles.put(Role.FRAMEWORK, in(Hue.GRAY));
    styles.put(Role.KEY, in(Hue.BLUE).strong());
    styles.put(Role.TOAST, in(Hue.GREEN).strong());
    styles.put(Role.ALARM, in(Hue.RED).strong().underlined());
  }

  private Style in(Hue hue) {
    return plain.in(palette.shade(hue));
  }

  private Style selected(ColorDepth depth) {
    return depth == ColorDepth.NONE || depth == ColorDepth.SIXTEEN
        ? plain.reversed()
        : in(Hue.ON_HIGHLIGHT).on(palette.shade(Hue.HIGHLIGHT));
  }

  public static Theme of(ColorDepth depth, Palette palette) {
    return new Theme(depth, palette);
  }

  public static Theme of(ColorDepth depth) {
    return of(depth, Palette.AUTO);
  }

  /** As the environment wants it, see {@link ColorDepth#of} and {@link Palette#of}. */
  public static Theme of(Map<String, String> environment) {
    return of(ColorDepth.of(environment), Palette.of(environment));
  }

  public Style style(Role role) {
    Style style = styles.get(role);
    if (style == null) {
      throw new IllegalStateException("no style for " + role);
    }
    return style;
  }
}
