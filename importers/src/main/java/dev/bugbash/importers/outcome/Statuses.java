package dev.bugbash.importers.outcome;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.model.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a format for how a test ended. What {@code docs/formats.md} says of them is made
 * from this.
 */
public final class Statuses {
  private final String where;
  private final Map<String, Outcome> words;
  private final List<FormatGuide.Row> rows;

  private Statuses(String where, Map<String, Outcome> words, List<FormatGuide.Row> rows) {
    this.where = where;
    this.words = Map.copyOf(words);
    this.rows = List.copyOf(rows);
  }

  /**
   * @param where the words stand, such as {@code `outcome`}, in Markdown
   */
  public static Statuses in(String where) {
    return new Statuses(where, Map.of(), List.of());
  }

  public Statuses passed(String... more) {
    return as(Outcome.PASSED, "passed", more);
  }

  public Statuses failed(String... more) {
    return as(Outcome.FAILED, "failed", more);
  }

  public Statuses error(String... more) {
    return as(Outcome.ERROR, "error", more);
  }

  public Statuses skipped(String... more) {
    return as(Outcome.SKIPPED, "skipped", more);
  }

  /**
   * More words, in any case of their letters.
   *
   * @param meaning as the documentation says it
   */
  public Statuses as(Outcome outcome, String meaning, String... more) {
    Map<String, Outcome> all = new HashMap<>(words);
    Stream.of(more).forEach(word -> all.put(word.toLowerCase(Locale.ROOT), outcome));
    List<FormatGuide.Row> described = new ArrayList<>(rows);
    String list = Stream.of(more).map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    described.add(new FormatGuide.Row(where + " of " + list, meaning));
    return new Statuses(where, all, described);
  }

  /** What a word stands for; empty where it is unknown. */
  public Optional<Outcome> outcome(String word) {
    Outcome asWritten = words.get(word);
    return asWritten != null
        ? Optional.of(asWritten)
        : Optional.ofNullable(words.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  public List<FormatGuide.Row> rows() {
    return rows;
  }
}
