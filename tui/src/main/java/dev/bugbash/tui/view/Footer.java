package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.LineEditor;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bottom line: keys that work now, what just happened, or the text being typed. */
public final class Footer {
  private static final int GAP = 2;
  private static final String PARTED = " \u00B7 ";

  /** Columns that a text being typed has at least. */
  private static final int LEAST_TEXT = 14;

  private static final String NONE = "Esc cancels";

  /** Less of a question tells nothing. */
  private static final int LEAST_QUESTION = 12;

  /** Of so few choices the words say too little without their question. */
  private static final int FEW = 3;

  private Footer() {}

  /**
   * Where a hint is.
   *
   * @param x its first column
   */
  public record Placed(int x, Binding hint) {
    /** Whether the column {@code at} is one of its. */
    public boolean covers(int at) {
      return at >= x && at < x + Footer.width(hint);
    }
  }

  /**
   * Hints from the left as far as there is room; the toast is at the right.
   *
   * @param always those that stay at the right, while there is no toast; where it is very narrow,
   *     the first of them
   */
  public static List<Placed> place(
      int width, List<Binding> hints, List<Binding> always, Optional<Toast> toast) {
    List<Placed> placed = new ArrayList<>();
    int end = width - 1;
    if (toast.isPresent()) {
      end = start(toast.get(), width) - GAP;
    } else {
      for (int i = fitting(width, always) - 1; i >= 0; i--) {
        placed.add(new Placed(end - width(always.get(i)), always.get(i)));
        end -= width(always.get(i)) + GAP;
      }
    }
    int x = 1;
    for (Binding hint : hints) {
      if (x + width(hint) > end) {
        return placed;
      }
      placed.add(new Placed(x, hint));
      x += width(hint) + GAP;
    }
    return placed;
  }

  private static int fitting(int width, List<Binding> hints) {
    int fitting = 0;
    for (int end = 1; fitting < hints.size(); fitting++) {
      end += width(hints.get(fitting)) + GAP;
      if (end - GAP > width - 1) {
        return fitting;
      }
    }
    return fitting;
  }

  public static void draw(Canvas canvas, List<Placed> hints, Optional<Toast> toast) {
    for (Placed placed : hints) {
      int after = canvas.text(placed.x(), 0, placed.hint().label(), Role.KEY);
      canvas.text(after + 1, 0, placed.hint().hint(), Role.MUTED);
    }
    if (toast.isPresent()) {
      String text = Text.fit(toast.get().text(), canvas.width() - 2);
      Role role = toast.get().alarm() ? Role.ALARM : Role.TOAST;
      canvas.text(start(toast.get(), canvas.width()), 0, text, role);
    }
  }

  private static int start(Toast toast, int width) {
    return Math.max(1, width - 1 - Text.width(Text.fit(toast.text(), width - 2)));
  }

  /** One of a few things to choose from. */
  public record Choice(String key, String words) {}

  /** A question that a single key answers. */
  public static void question(Canvas canvas, String text, String keys) {
    int room = canvas.width() - Text.width(keys) - 4;
    int after = canvas.text(1, 0, Text.fit(text, Math.max(0, room)), Role.ALARM);
    canvas.text(after + 2, 0, Text.fit(keys, canvas.width() - after - 3), Role.KEY);
  }

  /** A question, and what can be chosen; where it is narrow, the question is cut first. */
  public static void choices(Canvas canvas, String question, List<Choice> choices) {
    int wide = choices.stream().mapToInt(choice -> 2 + Text.width(choice.words()) + GAP).sum();
    String none = wide + Text.width(question + NONE) + 3 <= canvas.width() ? NONE : "Esc";
    int gap = wide + Text.width(question + none) + 3 <= canvas.width() ? GAP : 1;
    int room = canvas.width() - wide + (GAP - gap) * choices.size() - Text.width(none) - 1 - gap;
    int x = 1;
    if (room >= LEAST_QUESTION || choices.size() <= FEW) {
      x = canvas.text(1, 0, Text.fit(question, Math.max(room, LEAST_QUESTION)), Role.STRONG) + gap;
    }
    for (Choice choice : choices) {
      x = canvas.text(x, 0, Text.fit(choice.key(), canvas.width() - x), Role.KEY);
      x = canvas.text(x, 0, Text.fit(" " + choice.words(), canvas.width() - x), Role.TEXT) + gap;
    }
    canvas.text(x, 0, Text.fit(none, canvas.width() - x), Role.MUTED);
  }

  /** The text being typed, scrolled so that the cursor is in sight. */
  public static void editor(Canvas canvas, String prompt, LineEditor editor, String remark) {
    int x = canvas.text(1, 0, prompt + " ", Role.KEY);
    String told = told(remark, canvas.width() - x - LEAST_TEXT - GAP - 1);
    int remarkWidth = Text.width(told) + GAP + 1;
    int end = canvas.width() - (told.isEmpty() ? 1 : remarkWidth);
    int room = Math.max(1, end - x - 1);
    String before = Text.fitEnd(editor.text().substring(0, editor.cursor()), room);
    int cursor = canvas.text(x, 0, before, Role.TEXT);
    canvas.text(
        cursor, 0, Text.fit(editor.text().substring(editor.cursor()), end - cursor), Role.TEXT);
    canvas.cursor(Math.min(cursor, canvas.width() - 1), 0);
    if (!told.isEmpty()) {
      canvas.text(canvas.width() - remarkWidth + GAP, 0, told, Role.MUTED);
    }
  }

  /** As many of a remark's parts, from its end, as there is room for. */
  private static String told(String remark, int room) {
    if (Text.width(remark) <= room) {
      return remark;
    }
    int next = remark.indexOf(PARTED);
    return next < 0 ? "" : told(remark.substring(next + PARTED.length()), room);
  }

  private static int width(Binding hint) {
    return Text.width(hint.label()) + 1 + Text.width(hint.hint());
  }
}
