package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.view.Footer;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the bottom line says: the keys that work now, or the text that is being typed. */
final class FooterLine {
  private static final String KEEPING = " \u00B7 Enter keeps \u00B7 Esc cancels";
  private static final Set<Action> ALWAYS = Set.of(Action.HELP, Action.QUIT);

  /** They stay where something is open: nobody may be stuck in it. */
  private static final Set<Action> ALWAYS_INSIDE = Set.of(Action.BACK, Action.HELP, Action.QUIT);

  /** In the failure they come first. */
  private static final Set<Action> READING =
      Set.of(
          Action.FILTER,
          Action.UNFOLD,
          Action.NEXT_MEMBER,
          Action.EDIT,
          Action.COPY,
          Action.PAGE,
          Action.NEXT_HIT);

  private FooterLine() {}

  static void draw(Model model, Canvas row) {
    Mode mode = model.place().mode();
    Keymap keys = model.setting().keys();
    if (mode instanceof Mode.Filtering filtering) {
      Footer.editor(row, "/", filtering.editor(), filtering(model, filtering));
    } else if (mode instanceof Mode.Sifting sifting) {
      String remark = model.listing().matching() + " match" + KEEPING;
      Footer.editor(row, "/", sifting.editor(), remark);
    } else if (mode instanceof Mode.Searching searching) {
      String words = model.failure().hits().words();
      String remark = (words.isEmpty() ? "type what to find" : words) + KEEPING;
      Footer.editor(row, "find", searching.editor(), remark);
    } else if (mode instanceof Mode.Prompting prompting) {
      Footer.editor(
          row, Prompting.label(prompting), prompting.editor(), Prompting.remark(model, prompting));
    } else if (mode instanceof Mode.Finding finding) {
      String remark = "\u2191\u2193 choose \u00B7 Enter does it \u00B7 Esc cancels";
      Footer.editor(row, finding.help() ? "find" : ":", finding.editor(), remark);
    } else if (mode instanceof Mode.Confirming confirming) {
      Footer.question(row, confirming.question(), "y yes  any other key: no");
    } else if (mode instanceof Mode.Choosing choosing) {
      Footer.choices(
          row,
          choosing.question(),
          choosing.choices().stream()
              .map(choice -> new Footer.Choice(Character.toString(choice.key()), choice.words()))
              .toList());
    } else if (mode instanceof Mode.Recutting) {
      Footer.draw(
          row,
          Footer.place(row.width(), Recutting.hints(keys), List.of(), model.toast()),
          model.toast());
    } else {
      Footer.draw(row, browsing(model), told(model));
    }
  }

  /** The hints while nothing is being typed, and where they are. */
  static List<Footer.Placed> browsing(Model model) {
    Set<Action> staying = inside(model) ? ALWAYS_INSIDE : ALWAYS;
    Set<Action> leading = model.place().focus() == Panel.FAILURE ? READING : Set.of();
    List<Binding> always = new ArrayList<>();
    List<Binding> first = new ArrayList<>();
    List<Binding> then = new ArrayList<>();
    for (Binding binding : model.setting().keys().bindings()) {
      Action action = binding.action();
      if (!binding.hint().isEmpty() && works(model, action)) {
        List<Binding> hints =
            staying.contains(action) ? always : leading.contains(action) ? first : then;
        hints.add(said(model, binding));
      }
    }
    first.addAll(then);
    return Footer.place(model.size().width(), first, always, told(model));
  }

  /** Whether something is open that one comes out of again. */
  private static boolean inside(Model model) {
    return model.listed()
        || model.place().focus() != Panel.CLUSTERS
        || model.zoomed()
        || model.why().open();
  }

  /** What may be typed, or how much was found, or why nothing can be. */
  private static String filtering(Model model, Mode.Filtering filtering) {
    Optional<String> mistake = model.clusters().wanted().mistake();
    if (mistake.isPresent()) {
      int room = model.size().width() - filtering.editor().text().length() - 8;
      return Text.fit(mistake.get(), Math.max(14, room));
    }
    Wanted wanted = model.clusters().wanted();
    boolean waiting = wanted.searching() && wanted.query().found().isEmpty();
    String matching = waiting ? "searching\u2026" : model.clusters().shown().size() + " match";
    String count = matching + KEEPING;
    boolean empty = filtering.editor().text().isBlank();
    return empty ? "a word, is:new, owner:me, test:Cart*, run:*1.14* \u00B7 " + count : count;
  }

  /** What just happened, or else what to try next. */
  private static Optional<Toast> told(Model model) {
    return model.toast().or(() -> model.tour().told(model));
  }

  private static Binding said(Model model, Binding binding) {
    return switch (binding.action()) {
      case CLAIM -> takesOver(model) ? binding.saying("take over") : binding;
      case FILTER -> Searching.here(model) ? binding.saying("find") : binding;
      case ZOOM -> model.zoomed() ? binding.saying("unzoom") : binding;
      default -> binding;
    };
  }

  private static boolean works(Model model, Action action) {
    boolean hasOtherKey =
        model.listed()
            ? action == Action.NEXT_MEMBER
            : action == Action.ENTER && model.place().focus() == Panel.FAILURE;
    boolean possible =
        Availability.whyNot(model, action).isEmpty()
            || (action == Action.CLAIM && takesOver(model));
    return possible && !hasOtherKey;
  }

  /** Among the claims of everybody, a key takes one over; elsewhere it is not advertised. */
  private static boolean takesOver(Model model) {
    return model.listed() && Conflict.with(model).isPresent();
  }
}
