package dev.bugbash.tui.canvas;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import dev.bugbash.tui.theme.Hue;
import dev.bugbash.tui.theme.Style;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * A cell as Lanterna knows it, but as wide as our table says: Lanterna takes everything of more
 * than one {@code char} for two columns, which shifts the rest of a line after a combining mark.
 */
final class Glyph extends TextCharacter {
  private static final long serialVersionUID = 1;

  private final String text;
  private final boolean wide;

  @SuppressWarnings("deprecation") // the only constructor that a subclass can reach
  Glyph(String text, boolean wide, Style style) {
    super(' ', color(style, style.foreground()), color(style, style.background()), sgr(style));
    this.text = text;
    this.wide = wide;
  }

  private static TextColor color(Style style, Hue hue) {
    if (hue == Hue.DEFAULT) {
      return TextColor.ANSI.DEFAULT;
    }
    int red = hue.rgb() >> 16;
    int green = hue.rgb() >> 8 & 0xFF;
    int blue = hue.rgb() & 0xFF;
    return switch (style.depth()) {
      case NONE -> TextColor.ANSI.DEFAULT;
      case SIXTEEN -> sixteen(hue);
      case INDEXED -> TextColor.Indexed.fromRGB(red, green, blue);
      case TRUE_COLOR -> new TextColor.RGB(red, green, blue);
    };
  }

  private static TextColor sixteen(Hue hue) {
    return switch (hue) {
      case DEFAULT -> TextColor.ANSI.DEFAULT;
      case GRAY -> TextColor.ANSI.BLACK_BRIGHT;
      case BLUE -> TextColor.ANSI.BLUE;
      case GREEN -> TextColor.ANSI.GREEN;
      case RED -> TextColor.ANSI.RED;
      case AMBER -> TextColor.ANSI.YELLOW;
      case MAGENTA -> TextColor.ANSI.MAGENTA;
      case CYAN -> TextColor.ANSI.CYAN;
      case WHITE -> TextColor.ANSI.WHITE_BRIGHT;
    };
  }

  private static EnumSet<SGR> sgr(Style style) {
    EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
    if (style.bold()) {
      modifiers.add(SGR.BOLD);
    }
    if (style.underline()) {
      modifiers.add(SGR.UNDERLINE);
    }
    if (style.reverse()) {
      modifiers.add(SGR.REVERSE);
    }
    return modifiers;
  }

  @Override
  public String getCharacterString() {
    return text;
  }

  @Override
  public boolean isDoubleWidth() {
    return wide;
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Glyph glyph
            && text.equals(glyph.text)
            && wide == glyph.wide
            && super.equals(other));
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + text.hashCode();
  }
}
