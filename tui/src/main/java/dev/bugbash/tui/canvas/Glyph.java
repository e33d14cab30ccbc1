package dev.bugbash.tui.canvas;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Shade;
import dev.bugbash.tui.theme.Style;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell as Lanterna knows it, but as wide as our table says: Lanterna takes everything of more
 * than one {@code char} for two columns, which shifts the rest of a line after a combining mark.
 */
final class Glyph extends TextCharacter {
  private static final long serialVersionUID = 1;

  /** In the order of their numbers. */
  private static final TextColor[] SIXTEEN = {
    TextColor.ANSI.BLACK,
    TextColor.ANSI.RED,
    TextColor.ANSI.GREEN,
    TextColor.ANSI.YELLOW,
    TextColor.ANSI.BLUE,
    TextColor.ANSI.MAGENTA,
    TextColor.ANSI.CYAN,
    TextColor.ANSI.WHITE,
    TextColor.ANSI.BLACK_BRIGHT,
    TextColor.ANSI.RED_BRIGHT,
    TextColor.ANSI.GREEN_BRIGHT,
    TextColor.ANSI.YELLOW_BRIGHT,
    TextColor.ANSI.BLUE_BRIGHT,
    TextColor.ANSI.MAGENTA_BRIGHT,
    TextColor.ANSI.CYAN_BRIGHT,
    TextColor.ANSI.WHITE_BRIGHT
  };

  private final String text;
  private final EnumSet<SGR> modifiers;
  private final boolean wide;
  private final String before;
  private final boolean blank;
  private final boolean doubtful;

  /**
   * @param before what is left of it in its row and may be wider than we believe: where that
   *     changes this is another glyph, and is written anew, because it may have been overwritten
   */
  @SuppressWarnings("deprecation") // the only constructor that a subclass can reach
  Glyph(String text, boolean wide, Style style, String before) {
    super(
        ' ',
        color(style.depth(), style.foreground()),
        color(style.depth(), style.background()),
        sgr(style));
    this.text = text;
    this.modifiers = sgr(style);
    this.wide = wide;
    this.before = before;
    this.blank = text.equals(" ") && before.isEmpty() && style.equals(Style.plain(style.depth()));
    this.doubtful = Text.doubtful(text);
  }

  boolean doubtful() {
    return doubtful;
  }

  private static TextColor color(ColorDepth depth, Optional<Shade> shade) {
    return shade.map(s -> color(depth, s)).orElse(TextColor.ANSI.DEFAULT);
  }

  private static TextColor color(ColorDepth depth, Shade shade) {
    return switch (depth) {
      case NONE -> TextColor.ANSI.DEFAULT;
      case SIXTEEN -> shade.sixteen() < 0 ? TextColor.ANSI.DEFAULT : SIXTEEN[shade.sixteen()];
      case INDEXED -> new TextColor.Indexed(shade.indexed());
      case TRUE_COLOR ->
          new TextColor.RGB(shade.rgb() >> 16, shade.rgb() >> 8 & 0xFF, shade.rgb() & 0xFF);
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

  /** Not a copy, as the superclass makes: Lanterna asks nine times a cell, and only looks. */
  @Override
  public EnumSet<SGR> getModifiers() {
    return modifiers;
  }

  /**
   * What Lanterna fills the right half of a wide glyph with, and the left one when the right is
   * overwritten. The superclass believes that this is a blank already, and gives back all of it.
   */
  @Override
  public TextCharacter withCharacter(char other) {
    SGR[] same = modifiers.toArray(SGR[]::new);
    return fromCharacter(other, getForegroundColor(), getBackgroundColor(), same)[0];
  }

  @Override
  public boolean isDoubleWidth() {
    return wide;
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  /** A blank is what Lanterna takes a cleared screen to be full of, and need not be written. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (blank && other == DEFAULT_CHARACTER)
        || (other instanceof Glyph glyph
            && text.equals(glyph.text)
            && wide == glyph.wide
            && before.equals(glyph.before)
            && super.equals(other));
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + text.hashCode();
  }
}
