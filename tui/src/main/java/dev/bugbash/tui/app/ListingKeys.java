package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Panel;
import java.util.Optional;

/** What keys do in a listing, where that is something else than among clusters. */
final class ListingKeys {
  private ListingKeys() {}

  /** Empty where the action is no other than among clusters. */
  static Optional<Model> run(Model model, Action action) {
    Place place = model.place();
    return switch (action) {
      case ENTER -> Optional.of(enter(model));
      case NEXT_PANEL, PREVIOUS_PANEL -> Optional.of(model.with(place.on(other(place))));
      case FILTER -> Optional.of(Sifting.begin(model));
      case NEXT_MEMBER -> Optional.of(model.with(model.listing().move(1, model.rows())));
      case PREVIOUS_MEMBER -> Optional.of(model.with(model.listing().move(-1, model.rows())));
      case REFRESH -> Optional.of(model.with(model.listing().outdated()));
      default -> Optional.empty();
    };
  }

  private static Panel other(Place place) {
    return place.focus() == Panel.FAILURE ? Panel.CLUSTERS : Panel.FAILURE;
  }

  /** To the cluster; where the sheet is not in sight, to that first. */
  private static Model enter(Model model) {
    Optional<ListingRow> selected = model.listing().selected();
    boolean seen = sheetInSight(model);
    return seen && selected.flatMap(ListingRow::cluster).isPresent()
        ? Moving.to(model, selected.flatMap(ListingRow::cluster).orElseThrow())
        : model.with(model.place().on(Panel.FAILURE));
  }

  static Optional<String> whyNotEnter(Model model) {
    Optional<ListingRow> selected = model.listing().selected();
    if (selected.isEmpty()) {
      return Optional.of("nothing is selected");
    }
    boolean stuck = model.place().focus() == Panel.FAILURE && selected.get().cluster().isEmpty();
    return stuck ? Optional.of("there is no cluster to go to") : Optional.empty();
  }

  private static boolean sheetInSight(Model model) {
    return model.layout().panes().stream().anyMatch(pane -> pane.panel() == Panel.FAILURE);
  }

  static Model by(Model model, int rows) {
    return model.with(
        model.place().focus() == Panel.FAILURE
            ? model.listing().scroll(rows, model.rows())
            : model.listing().move(rows, model.rows()));
  }

  /** Back to the list, or to all of its rows; empty where one is there already. */
  static Optional<Model> back(Model model) {
    if (model.place().focus() != Panel.CLUSTERS) {
      return Optional.of(model.with(model.place().on(Panel.CLUSTERS)));
    }
    return model.listing().filter().isEmpty()
        ? Optional.empty()
        : Optional.of(Sifting.filtered(model, ""));
  }
}
