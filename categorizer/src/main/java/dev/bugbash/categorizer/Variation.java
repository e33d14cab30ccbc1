package dev.bugbash.categorizer;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masked;
import dev.bugbash.categorizer.text.Masker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What varies among texts of one template.
 *
 * @param template the masked text that most of them share
 * @param slots for each masked place that has more than one value, in their order
 */
public record Variation(String template, List<Slot> slots) {
  private static final int CONTEXT = 24;

  public Variation {
    slots = List.copyOf(slots);
  }

  /**
   * @param kind of value, such as {@code uuid} or {@code num}
   * @param context the words before the place
   * @param counts how often each value occurs, most frequent first
   */
  public record Slot(String kind, String context, Map<String, Integer> counts) {
    public Slot {
      counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
  }

  /**
   * @param messages the members' messages, at least one
   */
  public static Variation of(List<String> messages) {
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("at least one message is needed");
    }
    Map<String, List<Masked>> byTemplate =
        messages.stream()
            .map(message -> Masker.mask(Excerpt.of(message)))
            .collect(Collectors.groupingBy(Masked::template));
    List<Masked> most =
        byTemplate.entrySet().stream()
            .min(
                Comparator.<Map.Entry<String, List<Masked>>>comparingInt(e -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getValue();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < most.get(0).values().size(); i++) {
      Slot slot = slot(most, i);
      if (slot.counts().size() > 1) {
        slots.add(slot);
      }
    }
    return new Variation(most.get(0).template(), slots);
  }

  private static Slot slot(List<Masked> texts, int place) {
    Masked.Value first = texts.get(0).values().get(place);
    String before = wordsBefore(texts.get(0).template(), first.at());
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.stream()
        .map(text -> text.values().get(place).text())
        .collect(Collectors.groupingBy(value -> value, Collectors.summingInt(value -> 1)))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return new Slot(first.kind(), before.strip(), counts);
  }

  /** Not from the middle of a word, unless it is that long. */
  private static String wordsBefore(String template, int end) {
    int from = Math.max(0, end - CONTEXT);
    int word = from;
    while (word > 0 && word < end && !Character.isWhitespace(template.charAt(word - 1))) {
      word++;
    }
    return template.substring(word < end ? word : from, end);
  }
}
