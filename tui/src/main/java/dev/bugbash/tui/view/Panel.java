package dev.bugbash.tui.view;

import java.util.List;

/** The three panels, from the whole to the part. */
public enum Panel {
  CLUSTERS,
  TESTS,
  FAILURE;

  private static final List<Panel> ORDER = List.of(CLUSTERS, TESTS, FAILURE);

  /** The one a step towards the failure, or back; the same at the end. */
  public Panel step(int steps) {
    return ORDER.get(Math.max(0, Math.min(ORDER.size() - 1, ORDER.indexOf(this) + steps)));
  }

  /** The next in a circle. */
  public Panel next(int steps) {
    return ORDER.get(Math.floorMod(ORDER.indexOf(this) + steps, ORDER.size()));
  }
}
