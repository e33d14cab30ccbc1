package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The help, from the registry of keys. */
public final class HelpLines {
  private static final List<List<String>> FILTER =
      List.of(
          List.of("word", "in id, title, owner, state or exception type, in any case"),
          List.of("!word", "not there"),
          List.of("is:new", "also is:open, is:claimed, is:unclaimed, is:mine"),
          List.of("owner:me", "or owner:NAME"),
          List.of("type:Null*", "a query: fields, AND, OR, *; bugbash search --help tells all"));

  private HelpLines() {}

  /**
   * @param whyNot the reason why an action does not work now; empty where it does
   */
  public static List<Line> of(Function<Action, Optional<String>> whyNot) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Keys", Role.TITLE));
    int width =
        Keymap.bindings().stream().mapToInt(b -> Text.width(b.labels())).max().orElse(0) + 2;
    for (Binding binding : Keymap.bindings()) {
      Optional<String> reason = whyNot.apply(binding.action());
      lines.add(
          new Line(
              List.of(
                  new Span(
                      Text.left(binding.labels(), width), reason.isEmpty() ? Role.KEY : Role.MUTED),
                  new Span(binding.help(), reason.isEmpty() ? Role.TEXT : Role.MUTED),
                  new Span(reason.map(r -> "  \u2013 not now: " + r).orElse(""), Role.MUTED))));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of("Filter", Role.TITLE));
    for (List<String> term : FILTER) {
      lines.add(Line.of(Text.left(term.get(0), width), Role.KEY, term.get(1), Role.TEXT));
    }
    return lines;
  }
}
