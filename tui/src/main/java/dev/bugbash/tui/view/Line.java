package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of spans. */
public record Line(List<Span> spans) {
  static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  static Line of(String text, Role role) {
    return new Line(List.of(new Span(text, role)));
  }

  static Line of(String first, Role role, String second, Role secondRole) {
    return new Line(List.of(new Span(first, role), new Span(second, secondRole)));
  }

  /** What it says, without roles. */
  String text() {
    return spans.size() == 1
        ? spans.get(0).text()
        : spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** Whether a part of it has that role. */
  public boolean has(Role role) {
    return spans.stream().anyMatch(span -> span.role() == role);
  }

  /** With the characters from one index to another in another role. */
  Line painted(int from, int to, Role role) {
    List<Span> painted = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int length = span.text().length();
      int first = Math.max(0, Math.min(length, from - at));
      int last = Math.max(first, Math.min(length, to - at));
      part(painted, span.text().substring(0, first), span.role());
      part(painted, span.text().substring(first, last), role);
      part(painted, span.text().substring(last), span.role());
      at += length;
    }
    return new Line(painted);
  }

  private static void part(List<Span> spans, String text, Role role) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, role));
    }
  }

  /** Draws it from {@code x} on, with an ellipsis where the canvas ends too early. */
  public void draw(Canvas canvas, int x, int y) {
    int at = x;
    for (Span span : spans) {
      at = canvas.text(at, y, Text.fit(span.text(), canvas.width() - at), span.role());
    }
  }
}
