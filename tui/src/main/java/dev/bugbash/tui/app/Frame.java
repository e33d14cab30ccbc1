package dev.bugbash.tui.app;

import dev.bugbash.board.Member;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.view.ActionTable;
import dev.bugbash.tui.view.ClusterTable;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.ListState;
import dev.bugbash.tui.view.MemberTable;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.RecutLines;
import dev.bugbash.tui.view.StatusLine;
import dev.bugbash.tui.view.Tab;
import dev.bugbash.tui.view.TabLine;
import dev.bugbash.tui.view.TitleLine;
import java.util.List;
import java.util.Optional;

/** Draws a model. */
final class Frame {
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
        model.board().earlier(),
        model.board().counts(),
        model.setting().who(),
        model.others());
    if (layout.tabbed()) {
      TabLine.draw(
          frame.row(1), model.tabs().labels(), model.tabs().current(), model.board().counts());
    }
    if (model.place().mode() instanceof Mode.Finding finding) {
      frame.find(layout, finding);
    } else if (model.place().mode() instanceof Mode.Recutting recutting) {
      frame.recut(layout, recutting);
    } else if (model.listed()) {
      ListingFrame.draw(model, frame.canvas, layout);
    } else {
      layout.panes().forEach(pane -> frame.pane(layout, pane));
    }
    FooterLine.draw(model, frame.row(model.size().height() - 1));
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
    Optional<String> mistake = model.clusters().wanted().mistake();
    if (mistake.isPresent() && !(model.place().mode() instanceof Mode.Filtering)) {
      return Text.fit(mistake.get(), Math.max(12, canvas.width() - 20));
    }
    int waiting = model.clusters().waiting();
    String key = model.setting().keys().binding(Action.REFRESH).label();
    return waiting > 0 ? waiting + " came, press " + key : model.work().text();
  }

  private void find(Layout layout, Mode.Finding finding) {
    String title = finding.help() ? "What you can do here" : "Commands";
    List<Binding> found = Finding.found(model, finding);
    int more = found.size() - finding.list().top() - layout.rows();
    String remark = more > 0 ? more + " more below" : "";
    TitleLine.draw(canvas, 0, layout.top() - 1, canvas.width(), title, remark, true);
    ActionTable.draw(
        body(layout), found, finding.list(), action -> Availability.whyNot(model, action));
  }

  private Canvas body(Layout layout) {
    return canvas.window(0, layout.top(), canvas.width(), layout.rows());
  }

  private void recut(Layout layout, Mode.Recutting mode) {
    Canvas body = body(layout);
    String title =
        mode.view().map(view -> "Granularity " + view.granularity()).orElse("Granularity");
    String remark =
        mode.view()
            .map(view -> Words.count(view.rows().size(), "cluster") + "; nothing is changed yet")
            .orElse("");
    TitleLine.draw(canvas, 0, layout.top() - 1, canvas.width(), title, remark, true);
    if (mode.view().isEmpty()) {
      body.text(1, 0, Text.fit("comparing\u2026", body.width() - 2), Role.MUTED);
    } else {
      Document.draw(body, RecutLines.of(mode.view().get()), mode.top());
    }
  }

  private void pane(Layout layout, Layout.Pane pane) {
    boolean focused = pane.panel() == model.place().focus();
    Canvas body = canvas.window(pane.x(), layout.top(), pane.width(), layout.rows());
    switch (pane.panel()) {
      case CLUSTERS -> clusters(body, focused);
      case TESTS -> {
        ListState list = model.detail().list();
        List<Member> members = model.detail().members();
        MemberTable.draw(Bars.beside(body, model, members.size()), members, list, focused);
        Bars.plain(body, model, members.size(), list.top());
      }
      case FAILURE -> failure(body);
    }
    TitleLine.draw(
        canvas,
        pane.x(),
        layout.top() - 1,
        pane.width(),
        title(pane.panel()),
        remark(pane.panel()),
        focused);
    if (pane.x() > 0) {
      PaneRule.draw(canvas, pane.x() - 1, layout);
    }
  }

  private void failure(Canvas body) {
    if (!model.why().open()) {
      FailureView failure = model.failure();
      Canvas page = Bars.beside(body, model, failure.lines().size());
      Document.draw(page, failure.lines(), failure.top(), failure.hits());
      Bars.document(body, model, failure.lines(), failure.top());
    } else if (model.why().sheet().isEmpty()) {
      body.text(1, 0, Text.fit("comparing\u2026", body.width() - 2), Role.MUTED);
    } else {
      Canvas page = Bars.beside(body, model, model.why().lines().size());
      Document.draw(page, model.why().lines(), model.why().top());
      Bars.document(body, model, model.why().lines(), model.why().top());
    }
  }

  private void clusters(Canvas body, boolean focused) {
    if (model.clusters().shown().isEmpty()) {
      empty(body);
    }
    ClusterTable.draw(
        Bars.beside(body, model, model.clusters().shown().size()),
        model.clusters().shown(),
        model.clusters().list(),
        focused,
        model.setting().who(),
        model.board().relations(),
        model.clusters().marked(),
        model.others());
    Bars.clusters(body, model);
  }

  private void empty(Canvas body) {
    String text;
    if (!model.board().read() || model.work().running()) {
      text = model.board().rows().isEmpty() ? "" : "nothing matches the filter";
    } else {
      text =
          model.board().rows().isEmpty()
              ? "no clusters yet: bugbash import PATH\u2026 brings reports in"
              : nothing();
    }
    int y = 0;
    for (String line : Text.wrap(text, body.width() - 2)) {
      body.text(1, y++, line, Role.MUTED);
    }
  }

  private String nothing() {
    boolean asked = model.tabs().tab() instanceof Tab.Clusters tab && !tab.filter().isEmpty();
    boolean more = !asked || !((Tab.Clusters) model.tabs().tab()).filter().equals(filter());
    return more
        ? "nothing matches the filter; Esc drops it"
        : "no cluster is in this view now; Esc goes to all";
  }

  private String filter() {
    return model.clusters().filter().strip();
  }

  private String title(Panel panel) {
    Detail detail = model.detail();
    return switch (panel) {
      case CLUSTERS -> {
        int shown = model.clusters().shown().size();
        int all = model.board().counts().alive();
        int marked = model.clusters().marks().none() ? 0 : model.clusters().marked().size();
        yield "Clusters "
            + (shown >= all ? "" + shown : shown + " of " + all)
            + (marked > 0 ? ", " + marked + " marked" : "");
      }
      case TESTS -> "Tests " + (detail.stale() ? "\u2026" : number(detail));
      case FAILURE -> {
        if (model.why().open()) {
          yield why(model.why().question().orElseThrow());
        }
        String words = model.failure().hits().words();
        if (detail.stale() || !model.failure().shows(detail.selected())) {
          yield detail.requested().isEmpty() ? "Failure" : "Failure \u2026";
        }
        yield detail.members().isEmpty()
            ? "Failure"
            : "Failure "
                + (detail.list().selected() + 1)
                + "/"
                + number(detail)
                + (words.isEmpty() ? "" : ", " + words);
      }
    };
  }

  private String remark(Panel panel) {
    return switch (panel) {
      case CLUSTERS ->
          (model.clusters().filter().isEmpty() ? "" : "/ " + model.clusters().filter() + " \u00B7 ")
              + model.clusters().wanted().order().words();
      case TESTS -> cluster();
      case FAILURE -> joined(alone() ? cluster() : "", position());
    };
  }

  /** Whether no other panel tells which cluster it is. */
  private boolean alone() {
    return model.layout().panes().size() == 1 && !model.why().open();
  }

  private String cluster() {
    return model.detail().cluster().map(Object::toString).orElse("");
  }

  private static String joined(String one, String other) {
    return one + (one.isEmpty() || other.isEmpty() ? "" : " \u00B7 ") + other;
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

  private Canvas row(int y) {
    return canvas.window(0, y, canvas.width(), 1);
  }
}
