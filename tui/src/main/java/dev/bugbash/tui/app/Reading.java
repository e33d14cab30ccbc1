package dev.bugbash.tui.app;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.model.Failure;
import dev.bugbash.tui.view.FailureDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the texts of failures are understood.
 *
 * @param trace parses the stack trace of a failure
 * @param variation finds what varies among messages, of which there is at least one
 */
record Reading(Function<Failure, Trace> trace, Function<List<String>, Variation> variation) {
  static final Reading CATEGORIZER = new Reading(Trace::of, Variation::of);

  /** What varies; the messages as wholes where they have too little in common to say more. */
  Variation vary(List<String> messages) {
    Variation found = variation.apply(messages);
    Map<String, Integer> counts = new TreeMap<>();
    messages.forEach(
        message -> counts.merge(message.lines().findFirst().orElse(""), 1, Integer::sum));
    if (!found.slots().isEmpty() || counts.size() < 2) {
      return found;
    }
    Map<String, Integer> byCount = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(e -> byCount.put(e.getKey(), e.getValue()));
    return new Variation(
        found.template(), List.of(new Variation.Slot(FailureDocument.MESSAGE, "", byCount)));
  }
}
