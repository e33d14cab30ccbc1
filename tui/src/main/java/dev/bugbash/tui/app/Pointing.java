package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.input.Button;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.view.Footer;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.TabLine;
import java.util.Optional;

/**
 * The mouse: a click selects, a second one opens; the wheel scrolls; hints and views are buttons.
 */
final class Pointing {
  private Pointing() {}

  static Step click(Model model, Input.Clicked click) {
    Layout layout = model.layout();
    if (click.button() != Button.LEFT || layout.tiny()) {
      return Step.to(model);
    }
    if (click.y() == model.size().height() - 1) {
      return hint(model, click.x());
    }
    if (layout.tabbed() && click.y() == 1) {
      int tab =
          TabLine.at(
              model.tabs().labels(), model.tabs().current(), model.size().width(), click.x());
      return Step.to(tab < 0 ? model : Moving.tab(model, tab));
    }
    int row = click.y() - layout.top();
    if (row < 0 || row >= layout.rows()) {
      return Step.to(model);
    }
    return model.listed() ? listed(model, row) : panel(model, click, row);
  }

  private static Step hint(Model model, int x) {
    return FooterLine.browsing(model).stream()
        .filter(placed -> placed.covers(x))
        .map(Footer.Placed::hint)
        .findFirst()
        .map(hint -> Browsing.run(model, hint.action()))
        .orElse(Step.to(model));
  }

  private static Step listed(Model model, int row) {
    int index = model.listing().list().top() + row;
    int by = index - model.listing().list().selected();
    if (index >= model.listing().shown().size()) {
      return Step.to(model);
    }
    return by == 0
        ? Browsing.run(model, Action.ENTER)
        : Step.to(model.with(model.listing().move(by, model.rows())));
  }

  private static Step panel(Model model, Input.Clicked click, int row) {
    Optional<Panel> panel = at(model.layout(), click.x());
    if (panel.isEmpty()) {
      return Step.to(model);
    }
    boolean here = model.place().focus() == panel.get();
    Model there = model.with(model.place().on(panel.get()));
    return switch (panel.get()) {
      case FAILURE -> Step.to(there);
      case CLUSTERS -> {
        ClusterList clusters = model.clusters();
        int index = clusters.list().top() + row;
        boolean again = here && index == clusters.list().selected();
        if (index >= clusters.shown().size()) {
          yield Step.to(there);
        }
        yield again && !click.ctrl()
            ? Browsing.run(there, Action.ENTER)
            : Step.to(there.with(picked(clusters.to(index, model.rows()), click)));
      }
      case TESTS -> {
        int index = model.detail().list().top() + row;
        boolean again = here && index == model.detail().list().selected();
        yield again
            ? Browsing.run(there, Action.ENTER)
            : Step.to(there.with(model.detail().to(index, model.rows())));
      }
    };
  }

  /** With Ctrl it is marked as well. */
  private static ClusterList picked(ClusterList clusters, Input.Clicked click) {
    return click.ctrl()
        ? clusters.with(clusters.marks().toggle(clusters.selectedId().orElseThrow()))
        : clusters;
  }

  static Step scroll(Model model, Input.Scrolled wheel) {
    if (model.listed()) {
      return Step.to(model.with(model.listing().move(wheel.lines(), model.rows())));
    }
    Panel panel = at(model.layout(), wheel.x()).orElse(model.place().focus());
    Place place = model.place();
    Model over = model.with(place.on(panel));
    return Step.to(Moving.by(over, wheel.lines()).with(place));
  }

  private static Optional<Panel> at(Layout layout, int x) {
    return layout.panes().stream()
        .filter(pane -> x >= pane.x() && x < pane.x() + pane.width())
        .map(Layout.Pane::panel)
        .findFirst();
  }
}
