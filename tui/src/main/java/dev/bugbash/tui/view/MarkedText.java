package dev.bugbash.tui.view;

import dev.bugbash.categorizer.Contrast.Piece;
import dev.bugbash.tui.canvas.Sanitizer;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** A text of which some parts vary, wrapped to a width. */
final class MarkedText {
  private MarkedText() {}

  /**
   * @param pieces of the text, which may have several lines
   * @param most lines of the text that are shown
   * @param common the role of what does not vary
   */
  static List<Line> wrap(List<Piece> pieces, int width, int most, Role common) {
    List<Line> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Boolean> varies = new ArrayList<>();
    int shown = 0;
    for (Piece piece : pieces) {
      for (String part : piece.text().split("(?<=\n)", -1)) {
        boolean ends = part.endsWith("\n");
        String clean = Sanitizer.clean(part.strip().isEmpty() && ends ? "" : expand(part));
        text.append(clean);
        clean.chars().forEach(c -> varies.add(piece.varies()));
        if (ends && shown++ < most) {
          line(text, varies, width, common, lines);
        }
      }
    }
    if (!text.isEmpty() && shown < most) {
      line(text, varies, width, common, lines);
    }
    return lines;
  }

  private static String expand(String part) {
    return part.replace("\t", "    ").replace("\r", "").replace("\n", "");
  }

  private static void line(
      StringBuilder text, List<Boolean> varies, int width, Role common, List<Line> lines) {
    String whole = text.toString().stripTrailing();
    int at = 0;
    for (String wrapped : Text.wrap(whole, width)) {
      int start = whole.indexOf(wrapped, at);
      if (start < 0) {
        lines.add(Line.of(wrapped, common));
        continue;
      }
      lines.add(new Line(spans(wrapped, varies.subList(start, start + wrapped.length()), common)));
      at = start + wrapped.length();
    }
    text.setLength(0);
    varies.clear();
  }

  private static List<Span> spans(String text, List<Boolean> varies, Role common) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !varies.get(i).equals(varies.get(from))) {
        spans.add(new Span(text.substring(from, i), varies.get(from) ? Role.VARIES : common));
        from = i;
      }
    }
    return spans;
  }
}
