package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Keymap;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.view.ClusterTable;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.Footer;
import dev.bugbash.tui.view.HelpLines;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.MemberTable;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.RecutLines;
import dev.bugbash.tui.view.StatusLine;
import dev.bugbash.tui.view.TitleLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws a model. */
final class Frame {
  private static final Set<Action> ALWAYS = Set.of(Action.HELP, Action.QUIT);
  private static final int BODY = 2;

  private final Model model;
  private final Canvas canvas;

  private Frame(Model model) {
    this.model = model;
    this.canvas = new Canvas(model.size());
  }

  static Canvas draw(Model model) {
    Frame frame = new Frame(model);
    Layout layout = model.layout();
    if (layout.tiny()) {
      frame.hint();
      return frame.canvas;
    }
    StatusLine.draw(
        frame.row(0),
        frame.activity(),
        model.board().run(),
        model.board().counts(),
        model.setting().who());
    if (model.place().mode() instanceof Mode.Helping helping) {
      frame.help(layout, helping);
    } else if (model.place().mode() instanceof Mode.Recutting recutting) {
      frame.recut(layout, recutting);
    } else {
      layout.panes().forEach(pane -> frame.pane(layout, pane));
    }
    frame.footer();
    return frame.canvas;
  }

  private void hint() {
    canvas.text(0, 0, Text.fit("bugbash: too small", canvas.width()), Role.TEXT);
    canvas.text(0, 1, Text.fit("q quits", canvas.width()), Role.MUTED);
  }

  private String activity() {
    if (!model.board().read()) {
      return "reading board\u2026";
    }
    return model
        .clusters()
        .mistake()
        .map(problem -> Text.fit(problem, Math.max(12, canvas.width() - 20)))
        .orElse(model.work().text());
  }

  private void help(Layout layout, Mode.Helping helping) {
    TitleLine.draw(canvas, 0, canvas.width(), "Help", "", true);
    Document.draw(
        canvas.window(0, BODY, canvas.width(), layout.rows()),
        HelpLines.of(action -> Availability.whyNot(model, action)),
        helping.top());
  }

  private void recut(Layout layout, Mode.Recutting mode) {
    Canvas body = canvas.window(0, BODY, canvas.width(), layout.rows());
    String title =
        mode.view().map(view -> "Granularity " + view.granularity()).orElse("Granularity");
    String remark =
        mode.view()
            .map(view -> view.rows().size() + " clusters; nothing is changed yet")
            .orElse("");
    TitleLine.draw(canvas, 0, canvas.width(), title, remark, true);
    if (mode.view().isEmpty()) {
      body.text(1, 0, Text.fit("comparing\u2026", body.width() - 2), Role.MUTED);
    } else {
      Document.draw(body, RecutLines.of(mode.view().get()), mode.top());
    }
  }

  private void pane(Layout layout, Layout.Pane pane) {
    boolean focused = pane.panel() == model.place().focus();
    Canvas body = canvas.window(pane.x(), BODY, pane.width(), layout.rows());
    switch (pane.panel()) {
      case CLUSTERS -> clusters(body, focused);
      case TESTS ->
          MemberTable.draw(body, model.detail().members(), model.detail().list(), focused);
      case FAILURE -> failure(body);
    }
    TitleLine.draw(
        canvas, pane.x(), pane.width(), title(pane.panel()), remark(pane.panel()), focused);
    if (pane.x() > 0) {
      canvas.text(pane.x() - 1, 1, "\u252C", Role.RULE);
      for (int y = BODY; y < BODY + layout.rows(); y++) {
        canvas.text(pane.x() - 1, y, "\u2502", Role.RULE);
      }
    }
  }

  private void failure(Canvas body) {
    if (!model.why().open()) {
      Document.draw(body, model.failure().lines(), model.failure().top());
    } else if (model.why().sheet().isEmpty()) {
      body.text(1, 0, Text.fit("comparing\u2026", body.width() - 2), Role.MUTED);
    } else {
      Document.draw(body, model.why().lines(), model.why().top());
    }
  }

  private void clusters(Canvas body, boolean focused) {
    if (model.clusters().shown().isEmpty()) {
      empty(body);
    }
    ClusterTable.draw(
        body,
        model.clusters().shown(),
        model.clusters().list(),
        focused,
        model.setting().who(),
        model.board().relations());
  }

  private void empty(Canvas body) {
    String text;
    if (!model.board().read() || model.work().running()) {
      text = model.board().rows().isEmpty() ? "" : "nothing matches the filter";
    } else {
      text =
          model.board().rows().isEmpty()
              ? "no clusters yet: bugbash import PATH\u2026 brings reports in"
              : "nothing matches the filter; Esc drops it";
    }
    int y = 0;
    for (String line : Text.wrap(text, body.width() - 2)) {
      body.text(1, y++, line, Role.MUTED);
    }
  }

  private String title(Panel panel) {
    Detail detail = model.detail();
    return switch (panel) {
      case CLUSTERS -> {
        int shown = model.clusters().shown().size();
        int all = model.board().rows().size();
        yield "Clusters " + (shown == all ? "" + all : shown + " of " + all);
      }
      case TESTS -> "Tests " + (detail.stale() ? "\u2026" : number(detail));
      case FAILURE -> {
        if (model.why().open()) {
          yield why(model.why().question().orElseThrow());
        }
        yield detail.members().isEmpty()
            ? "Failure"
            : "Failure " + (detail.list().selected() + 1) + "/" + number(detail);
      }
    };
  }

  private String remark(Panel panel) {
    return switch (panel) {
      case CLUSTERS ->
          model.clusters().filter().isEmpty()
              ? "new, unclaimed, largest"
              : "/ " + model.clusters().filter();
      case TESTS -> model.detail().cluster().map(Object::toString).orElse("");
      case FAILURE -> position();
    };
  }

  private static String why(WhyView.Question question) {
    return question
        .other()
        .map(other -> "Why " + question.cluster() + " is not one with " + other)
        .orElse("Why " + question.cluster());
  }

  private String position() {
    boolean why = model.why().open();
    int lines = why ? model.why().lines().size() : model.failure().lines().size();
    int below = lines - (why ? model.why().top() : model.failure().top()) - model.rows();
    return below > 0 ? below + (below == 1 ? " line" : " lines") + " below" : "";
  }

  private static String number(Detail detail) {
    int size = detail.members().size();
    return size >= Detail.MOST_MEMBERS ? size + "+" : Integer.toString(size);
  }

  private void footer() {
    Canvas row = row(canvas.height() - 1);
    Mode mode = model.place().mode();
    if (mode instanceof Mode.Filtering filtering) {
      int shown = model.clusters().shown().size();
      String remark = model.clusters().mistake().isPresent() ? "not understood" : shown + " match";
      Footer.editor(row, "/", filtering.editor(), remark + " \u00B7 Enter keeps \u00B7 Esc drops");
    } else if (mode instanceof Mode.Noting noting) {
      Footer.editor(
          row, "note on " + noting.cluster(), noting.editor(), "Enter saves \u00B7 Esc drops");
    } else if (mode instanceof Mode.Asking asking) {
      String nearest =
          Explaining.nearest(model).map(id -> "Enter alone: " + id).orElse("a cluster, Enter");
      Footer.editor(
          row,
          "why is " + asking.cluster() + " not one with",
          asking.editor(),
          nearest + " \u00B7 Esc drops");
    } else if (mode instanceof Mode.Recutting) {
      Footer.hints(row, Recutting.hints(), List.of(), model.toast());
    } else {
      boolean helping = mode instanceof Mode.Helping;
      List<Binding> working =
          Keymap.bindings().stream()
              .filter(b -> !b.hint().isEmpty())
              .filter(b -> helping ? Editing.inHelp(b.action()) : works(b.action()))
              .toList();
      List<Binding> always = working.stream().filter(b -> ALWAYS.contains(b.action())).toList();
      List<Binding> others = working.stream().filter(b -> !ALWAYS.contains(b.action())).toList();
      Footer.hints(row, others, always, model.toast());
    }
  }

  private boolean works(Action action) {
    boolean hasOtherKey = action == Action.ENTER && model.place().focus() == Panel.FAILURE;
    return !hasOtherKey && Availability.whyNot(model, action).equals(Optional.empty());
  }

  private Canvas row(int y) {
    return canvas.window(0, y, canvas.width(), 1);
  }
}
