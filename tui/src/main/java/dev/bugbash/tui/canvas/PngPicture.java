package dev.bugbash.tui.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A canvas as a PNG file, in the fixed-width font that this machine has. */
public final class PngPicture {
  private static final int COLUMN = 17;
  private static final int ROW = 36;
  private static final int BASELINE = 27;
  private static final int FONT = 28;
  private static final int MARGIN = 20;

  private PngPicture() {}

  /**
   * @param dark whether on a dark terminal
   * @throws IOException when this machine can't draw text
   */
  public static void write(Canvas canvas, boolean dark, OutputStream out) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Picture picture = Picture.of(canvas, dark);
    BufferedImage image =
        new BufferedImage(
            picture.width() * COLUMN + 2 * MARGIN,
            picture.height() * ROW + 2 * MARGIN,
            BufferedImage.TYPE_INT_RGB);
    try {
      Graphics2D graphics = image.createGraphics();
      draw(picture, graphics, image);
      graphics.dispose();
    } catch (LinkageError | InternalError e) {
      throw new IOException(
          "this Java can't draw text without fonts; install fontconfig and a font, or use --svg",
          e);
    }
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java writes no PNG; use --svg");
    }
  }

  private static void draw(Picture picture, Graphics2D graphics, BufferedImage image) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(new Color(picture.background()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (Picture.Piece piece : picture.pieces()) {
      int x = MARGIN + piece.x() * COLUMN;
      int y = MARGIN + piece.y() * ROW;
      if (piece.background() != picture.background()) {
        graphics.setColor(new Color(piece.background()));
        graphics.fillRect(x, y, piece.width() * COLUMN, ROW);
      }
      graphics.setColor(new Color(piece.color()));
      graphics.setFont(new Font(Font.MONOSPACED, piece.bold() ? Font.BOLD : Font.PLAIN, FONT));
      letters(piece, graphics, x, y);
      if (piece.line()) {
        graphics.fillRect(x, y + BASELINE + 3, piece.width() * COLUMN, 2);
      }
    }
  }

  /** One by one, whatever the font thinks of their widths. */
  private static void letters(Picture.Piece piece, Graphics2D graphics, int x, int y) {
    int[] column = {x};
    Clusters.visit(
        piece.text(),
        (text, start, end, width) -> {
          graphics.drawString(text.substring(start, end), column[0], y + BASELINE);
          column[0] += width * COLUMN;
          return true;
        });
  }
}
