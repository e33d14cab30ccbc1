package dev.bugbash.tui.theme;

import java.util.EnumMap;
import java.util.Map;

/** The looks of every {@link Role}, on the terminal's own background. */
public final class Theme {
  private final Map<Role, Style> styles = new EnumMap<>(Role.class);

  private Theme(ColorDepth depth) {
    Style plain = Style.plain(depth);
    boolean colors = depth != ColorDepth.NONE;
    styles.put(Role.TEXT, plain);
    styles.put(Role.MUTED, plain.in(Hue.GRAY));
    styles.put(Role.STRONG, plain.strong());
    styles.put(Role.TITLE, plain.in(Hue.BLUE).strong());
    styles.put(Role.TAB, plain.strong().underlined());
    styles.put(Role.MARKED, plain.in(Hue.AMBER).strong());
    styles.put(Role.RULE, plain.in(Hue.GRAY));
    styles.put(
        Role.SELECTED,
        colors && depth != ColorDepth.SIXTEEN
            ? plain.in(Hue.WHITE).on(Hue.BLUE)
            : plain.reversed());
    styles.put(Role.SELECTED_IDLE, plain.strong());
    styles.put(Role.NEW, plain.in(Hue.MAGENTA).strong());
    styles.put(Role.MINE, plain.in(Hue.GREEN).strong());
    styles.put(Role.HELD, plain.in(Hue.CYAN));
    styles.put(Role.CAUSE, plain.in(Hue.RED).strong());
    styles.put(Role.CULPRIT, plain.in(Hue.AMBER).strong());
    styles.put(Role.DIFFERENT, plain.in(Hue.AMBER).strong().underlined());
    styles.put(Role.COMMON, plain.in(Hue.GREEN));
    styles.put(Role.VARIES, plain.in(Hue.AMBER).underlined());
    styles.put(Role.APPLICATION, plain);
    styles.put(Role.FRAMEWORK, plain.in(Hue.GRAY));
    styles.put(Role.KEY, plain.in(Hue.BLUE).strong());
    styles.put(Role.TOAST, plain.in(Hue.GREEN).strong());
    styles.put(Role.ALARM, colors ? plain.in(Hue.RED).strong() : plain.strong().underlined());
  }

  public static Theme of(ColorDepth depth) {
    return new Theme(depth);
  }

  public Style style(Role role) {
    Style style = styles.get(role);
    if (style == null) {
      throw new IllegalStateException("no style for " + role);
    }
    return style;
  }
}
