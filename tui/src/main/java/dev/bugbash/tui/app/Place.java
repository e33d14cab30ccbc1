package dev.bugbash.tui.app;

import dev.bugbash.tui.view.Panel;

/** Where a person is on the screen. */
record Place(Panel focus, boolean zoomed, Mode mode) {
  static final Place START = new Place(Panel.CLUSTERS, false, Mode.BROWSING);

  Place in(Mode other) {
    return new Place(focus, zoomed, other);
  }

  Place on(Panel panel) {
    return new Place(panel, zoomed, mode);
  }

  Place zoom(boolean whether) {
    return new Place(focus, whether, mode);
  }
}
