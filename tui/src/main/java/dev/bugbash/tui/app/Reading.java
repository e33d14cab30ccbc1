package dev.bugbash.tui.app;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Variation;
import java.util.List;
import java.util.function.Function;

/**
 * How the texts of failures are understood.
 *
 * @param trace parses a stack trace
 * @param variation finds what varies among messages, of which there is at least one
 */
record Reading(Function<String, Trace> trace, Function<List<String>, Variation> variation) {
  static final Reading CATEGORIZER = new Reading(Trace::parse, Variation::of);
}
