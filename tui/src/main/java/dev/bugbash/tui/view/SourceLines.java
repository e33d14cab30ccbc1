package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Source lines with their numbers; what all of them are indented by is left out. */
final class SourceLines {
  private static final String MARK = "\u25B6 ";
  private static final String NO_MARK = "  ";

  private SourceLines() {}

  static List<Line> of(SourceExcerpt source) {
    List<String> texts =
        source.lines().stream().map(line -> line.replace("\t", "    ").stripTrailing()).toList();
    int indent =
        texts.stream()
            .filter(text -> !text.isEmpty())
            .mapToInt(text -> text.length() - text.stripLeading().length())
            .min()
            .orElse(0);
    int digits = Integer.toString(source.first() + texts.size() - 1).length();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int number = source.first() + i;
      boolean meant = number == source.line();
      String text = texts.get(i).substring(Math.min(indent, texts.get(i).length()));
      lines.add(
          Line.of(
              (meant ? MARK : NO_MARK) + Text.right(Integer.toString(number), digits) + "  ",
              meant ? Role.CULPRIT : Role.MUTED,
              text,
              meant ? Role.STRONG : Role.TEXT));
    }
    return lines;
  }
}
