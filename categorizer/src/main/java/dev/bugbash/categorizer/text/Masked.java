package dev.bugbash.categorizer.text;

import java.util.List;

/**
 * A text with its volatile parts replaced.
 *
 * @param template the text with a placeholder such as {@code <num>} for each volatile part
 * @param values what the placeholders stand for, in order
 */
public record Masked(String template, List<Value> values) {
  public Masked {
    values = List.copyOf(values);
  }

  /**
   * @param kind the placeholder's word, such as {@code num}
   * @param text what stood there
   * @param at where the placeholder begins in the template
   */
  public record Value(String kind, String text, int at) {}
}
