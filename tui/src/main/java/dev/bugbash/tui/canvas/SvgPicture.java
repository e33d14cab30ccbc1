package dev.bugbash.tui.canvas;

import java.io.IOException;
import java.util.Locale;

/** A canvas as an SVG file: text that can be selected, in the reader's own fixed-width font. */
public final class SvgPicture {
  private static final double COLUMN = 8.4;
  private static final double ROW = 18;
  private static final double BASELINE = 13.5;
  private static final int MARGIN = 10;

  private SvgPicture() {}

  /**
   * @param dark whether on a dark terminal
   */
  public static void write(Canvas canvas, boolean dark, Appendable out) throws IOException {
    Picture picture = Picture.of(canvas, dark);
    double width = picture.width() * COLUMN + 2 * MARGIN;
    double height = picture.height() * ROW + 2 * MARGIN;
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\" width=\"%.1f\""
                + " height=\"%.1f\" font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\""
                + " font-size=\"14\">%n<rect width=\"100%%\" height=\"100%%\" rx=\"8\""
                + " fill=\"#%06x\"/>%n",
            width,
            height,
            width,
            height,
            picture.background()));
    for (Picture.Piece piece : picture.pieces()) {
      write(piece, picture.background(), out);
    }
    out.append("</svg>\n");
  }

  private static void write(Picture.Piece piece, int background, Appendable out)
      throws IOException {
    double x = MARGIN + piece.x() * COLUMN;
    double y = MARGIN + piece.y() * ROW;
    double width = piece.width() * COLUMN;
    if (piece.background() != background) {
      out.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%06x\"/>%n",
              x,
              y,
              width,
              ROW,
              piece.background()));
    }
    if (!piece.text().isBlank()) {
      out.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" xml:space=\"preserve\""
                  + " fill=\"#%06x\"%s%s>%s</text>%n",
              x,
              y + BASELINE,
              width,
              piece.color(),
              piece.bold() ? " font-weight=\"bold\"" : "",
              piece.line() ? " text-decoration=\"underline\"" : "",
              escape(piece.text())));
    }
  }

  /** What a canvas holds is free of control characters already. */
  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
