package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.theme.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Actions with their keys, names and meaning, one of them under the cursor. */
public final class ActionTable {
  private static final int KEYS = 14;

  /** What can be typed into a filter. */
  private static final List<List<String>> FILTER =
      List.of(
          List.of(
              "word",
              "in id, title, owner, state or exception type; npe finds NullPointerException"),
          List.of("!word", "not there"),
          List.of(
              "is:new",
              "also is:open, is:claimed, is:unclaimed, is:mine, is:regressed, is:closed, is:all"),
          List.of("owner:me", "or owner:NAME"),
          List.of(
              "run:*1.14*",
              "a query: also test:, type:, file:, since:3d, AND, OR; see docs/search.md"));

  private ActionTable() {}

  /**
   * @param whyNot the reason why an action does not work now; empty where it does
   */
  public static void draw(
      Canvas canvas,
      List<Binding> bindings,
      ListState list,
      Function<Action, Optional<String>> whyNot) {
    int names = bindings.stream().mapToInt(b -> b.name().length()).max().orElse(0) + 2;
    int y = 0;
    if (bindings.isEmpty()) {
      canvas.text(1, y++, Text.fit("nothing is called that", canvas.width() - 1), Role.MUTED);
    }
    for (; y < canvas.height() && list.top() + y < bindings.size(); y++) {
      int index = list.top() + y;
      line(bindings.get(index), names, whyNot).draw(canvas, 1, y);
      if (index == list.selected()) {
        Cursor.mark(canvas, y, true);
      }
    }
    Line.of("Filter", Role.TITLE).draw(canvas, 1, y + 1);
    for (int i = 0; i < FILTER.size() && y + 2 + i < canvas.height(); i++) {
      String term = Text.left(FILTER.get(i).get(0), KEYS);
      Line.of(term, Role.KEY, FILTER.get(i).get(1), Role.TEXT).draw(canvas, 1, y + 2 + i);
    }
  }

  private static Line line(Binding binding, int names, Function<Action, Optional<String>> whyNot) {
    Optional<String> reason = whyNot.apply(binding.action());
    boolean works = reason.isEmpty();
    return new Line(
        List.of(
            new Span(Text.left(keys(binding), KEYS), works ? Role.KEY : Role.MUTED),
            new Span(Text.left(binding.name(), names), works ? Role.STRONG : Role.MUTED),
            new Span(binding.help(), works ? Role.TEXT : Role.MUTED),
            new Span(reason.map(r -> "  \u2013 not now: " + r).orElse(""), Role.MUTED)));
  }

  private static String keys(Binding binding) {
    return binding.keys().size() > 3
        ? binding.label() + "\u2026" + binding.keys().get(binding.keys().size() - 1).label()
        : binding.labels();
  }
}
