package dev.bugbash.tui.app;

import dev.bugbash.tui.view.Toast;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A few things to try, one after the other, told at the end of the footer.
 *
 * @param step index of the one that is told; from the number of steps on there is no tour
 */
record Tour(int step) {
  static final Tour NONE = new Tour(Integer.MAX_VALUE);
  static final Tour START = new Tour(0);

  private record Stop(String text, Predicate<Model> done) {}

  private static final List<Stop> STOPS =
      List.of(
          new Stop(
              "j goes to the next cluster: failures that probably have one cause",
              model -> model.clusters().list().selected() > 0),
          new Stop("w tells why they are one cluster; w again leaves", model -> model.why().open()),
          new Stop(
              "c claims it: ana, ben and zoe see at once that it is yours",
              model -> model.board().counts().mine() > 0),
          new Stop("n notes what you found out, Enter saves it", Tour::noted),
          new Stop(
              "u undoes what you did last, claims and merges too",
              model ->
                  model.toast().map(Toast::text).filter(t -> t.startsWith("undone")).isPresent()));

  private static boolean noted(Model model) {
    String who = model.setting().who();
    return model.board().rows().stream()
        .anyMatch(row -> row.owner().equals(who) && row.notes() > 0);
  }

  /** The next step, if this one is done; whoever does several at once is not held up. */
  Tour after(Model model) {
    Tour next = this;
    while (next.step < STOPS.size() && STOPS.get(next.step).done().test(model)) {
      next = new Tour(next.step + 1);
    }
    return next;
  }

  /** Whether there is something to try yet; what others do is not told meanwhile. */
  boolean running() {
    return step < STOPS.size();
  }

  /** What is told now; empty where there is no tour, or no more of it. */
  Optional<Toast> told(Model model) {
    if (step == STOPS.size()) {
      return Optional.of(
          Toast.news("that was the tour: ? tells all the rest, q leaves", model.now()));
    }
    return step > STOPS.size()
        ? Optional.empty()
        : Optional.of(
            Toast.news(
                (step + 1) + "/" + STOPS.size() + " " + STOPS.get(step).text(), model.now()));
  }
}
