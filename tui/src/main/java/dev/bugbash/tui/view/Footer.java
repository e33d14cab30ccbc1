package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.theme.Role;
import java.util.List;
import java.util.Optional;

/** The bottom line: keys that work now, what just happened, or the text being typed. */
public final class Footer {
  private static final int GAP = 2;

  private Footer() {}

  /**
   * Hints from the left as far as there is room, the toast at the right.
   *
   * @param always those that stay however narrow it is
   */
  public static void hints(
      Canvas canvas, List<Binding> hints, List<Binding> always, Optional<Toast> toast) {
    int end = canvas.width() - 1;
    if (toast.isPresent()) {
      String text = Text.fit(toast.get().text(), end - 1);
      Role role = toast.get().alarm() ? Role.ALARM : Role.TOAST;
      int start = Math.max(1, end - Text.width(text));
      canvas.text(start, 0, text, role);
      end = start - GAP;
    } else {
      end = atEnd(canvas, always, end) - GAP;
    }
    int x = 1;
    for (Binding hint : hints) {
      if (x + width(hint) > end) {
        return;
      }
      x = hint(canvas, x, hint) + GAP;
    }
  }

  /** A question that a single key answers. */
  public static void question(Canvas canvas, String text, String keys) {
    int room = canvas.width() - Text.width(keys) - 4;
    int after = canvas.text(1, 0, Text.fit(text, Math.max(0, room)), Role.ALARM);
    canvas.text(after + 2, 0, Text.fit(keys, canvas.width() - after - 3), Role.KEY);
  }

  /** A question, and what can be chosen. */
  public static void choices(Canvas canvas, String question, List<Span> choices) {
    int x = canvas.text(1, 0, question + "  ", Role.STRONG);
    for (Span span : choices) {
      x = canvas.text(x, 0, Text.fit(span.text(), canvas.width() - x), span.role());
    }
    canvas.text(x, 0, Text.fit("Esc none", canvas.width() - x), Role.MUTED);
  }

  /** The text being typed, scrolled so that the cursor is in sight. */
  public static void editor(Canvas canvas, String prompt, LineEditor editor, String remark) {
    int x = canvas.text(1, 0, prompt + " ", Role.KEY);
    int remarkWidth = Text.width(remark) + GAP + 1;
    int end = canvas.width() - (canvas.width() - x > remarkWidth + 16 ? remarkWidth : 1);
    int room = Math.max(1, end - x - 1);
    String before = Text.fitEnd(editor.text().substring(0, editor.cursor()), room);
    int cursor = canvas.text(x, 0, before, Role.TEXT);
    canvas.text(
        cursor, 0, Text.fit(editor.text().substring(editor.cursor()), end - cursor), Role.TEXT);
    canvas.cursor(Math.min(cursor, canvas.width() - 1), 0);
    if (end < canvas.width() - 1) {
      canvas.text(canvas.width() - remarkWidth + GAP, 0, remark, Role.MUTED);
    }
  }

  private static int atEnd(Canvas canvas, List<Binding> hints, int end) {
    int x = end;
    for (int i = hints.size() - 1; i >= 0; i--) {
      int start = x - width(hints.get(i));
      if (start < 1) {
        return x;
      }
      hint(canvas, start, hints.get(i));
      x = start - GAP;
    }
    return x;
  }

  private static int hint(Canvas canvas, int x, Binding hint) {
    int after = canvas.text(x, 0, hint.label(), Role.KEY);
    return canvas.text(after + 1, 0, hint.hint(), Role.MUTED);
  }

  private static int width(Binding hint) {
    return Text.width(hint.label()) + 1 + Text.width(hint.hint());
  }
}
