package dev.bugbash.categorizer;

import java.util.List;
import java.util.Map;

/**
 * What varies among texts of one template.
 *
 * @param template the masked text that most of them share
 * @param slots for each masked place that has more than one value, in their order
 */
public record Variation(String template, List<Slot> slots) {
  public Variation {
    slots = List.copyOf(slots);
  }

  /**
   * @param kind of value, such as {@code uuid} or {@code int}
   * @param context the words around the place
   * @param counts how often each value occurs, most frequent first
   */
  public record Slot(String kind, String context, Map<String, Integer> counts) {}

  /**
   * @param messages the members' messages, at least one
   */
  public static Variation of(List<String> messages) {
    throw new UnsupportedOperationException("not written yet: " + messages.size());
  }
}
