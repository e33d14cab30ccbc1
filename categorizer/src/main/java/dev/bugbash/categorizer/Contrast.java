package dev.bugbash.categorizer;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masked;
import dev.bugbash.categorizer.text.Masker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is common to texts, and what varies among them: words that most texts do not have, and in a
 * text of the most frequent template also places whose values differ.
 */
public final class Contrast {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final Set<String> common = new HashSet<>();
  private String template = "";
  private boolean[] varying = {};

  /**
   * A part of a text.
   *
   * @param varies whether the texts differ there
   */
  public record Piece(String text, boolean varies) {}

  private Contrast() {}

  /** Of texts, in any order; nothing varies where there are fewer than two. */
  public static Contrast of(List<String> texts) {
    Contrast contrast = new Contrast();
    contrast.words(texts);
    contrast.places(texts);
    return contrast;
  }

  private void words(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Set<String> words = new HashSet<>();
      Matcher m = WORD.matcher(Excerpt.of(text));
      while (m.find()) {
        words.add(m.group());
      }
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach(
        (word, count) -> {
          if (10L * count >= 9L * texts.size()) {
            common.add(word);
          }
        });
  }

  private void places(List<String> texts) {
    Map<String, List<Masked>> byTemplate = new TreeMap<>();
    for (String text : texts) {
      Masked masked = Masker.mask(text.length() > Excerpt.LIMIT ? Excerpt.of(text) : text);
      byTemplate.computeIfAbsent(masked.template(), t -> new ArrayList<>()).add(masked);
    }
    byTemplate.forEach(
        (each, of) -> {
          if (of.size() > byTemplate.getOrDefault(template, List.of()).size()) {
            template = each;
          }
        });
    List<Masked> most = byTemplate.getOrDefault(template, List.of());
    varying = new boolean[most.isEmpty() ? 0 : most.get(0).values().size()];
    for (int i = 0; i < varying.length; i++) {
      int place = i;
      varying[i] = most.stream().map(m -> m.values().get(place).text()).distinct().count() > 1;
    }
  }

  /** The text in pieces; put together again they are the text. */
  public List<Piece> pieces(String text) {
    Optional<List<Piece>> places = places(text);
    if (places.isPresent()) {
      return places.get();
    }
    List<Piece> pieces = new ArrayList<>();
    addWords(pieces, text);
    return pieces;
  }

  private Optional<List<Piece>> places(String text) {
    if (text.length() > Excerpt.LIMIT) {
      return Optional.empty();
    }
    Masked masked = Masker.mask(text);
    if (!masked.template().equals(template) || masked.values().size() != varying.length) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < varying.length; i++) {
      Masked.Value value = masked.values().get(i);
      addWords(pieces, template.substring(at, value.at()));
      add(pieces, value.text(), varying[i]);
      at = value.at() + value.kind().length() + 2;
    }
    addWords(pieces, template.substring(at));
    StringBuilder whole = new StringBuilder();
    pieces.forEach(piece -> whole.append(piece.text()));
    return whole.toString().equals(text) ? Optional.of(pieces) : Optional.empty();
  }

  private void addWords(List<Piece> pieces, String text) {
    Matcher m = WORD.matcher(text);
    int at = 0;
    while (m.find()) {
      add(pieces, text.substring(at, m.start()), false);
      add(pieces, m.group(), !common.contains(m.group()));
      at = m.end();
    }
    add(pieces, text.substring(at), false);
  }

  private static void add(List<Piece> pieces, String text, boolean varies) {
    if (text.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).varies() == varies) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, varies));
    } else {
      pieces.add(new Piece(text, varies));
    }
  }
}
