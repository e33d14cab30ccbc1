package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is typed after {@code /}: words that must all match id, title, owner, state or type as
 * {@link Fuzzy} does; {@code !word} must not; {@code owner:NAME} and {@code is:STATE} look at one
 * column. What asks for more is a query, see {@link #isQuery}.
 */
public final class ClusterFilter {
  /** What is understood here, at once and without an index. */
  private static final Pattern SIMPLE = Pattern.compile("!?(?:owner|is):[^*?\"()~/]*");

  /** A field with a value, a quote, a group, a wildcard, an operator. */
  private static final Pattern QUERY =
      Pattern.compile(
          "[A-Za-z]+:\\S.*|[\"(].*|[^*?]*[*?].*|[-+]\\w.*|AND|OR|NOT|&&|\\|\\||.+~\\d?");

  private final List<Predicate<ClusterRow>> terms;

  private ClusterFilter(List<Predicate<ClusterRow>> terms) {
    this.terms = terms;
  }

  /**
   * Understands any text.
   *
   * @param who is meant by {@code me}
   */
  public static ClusterFilter parse(String text, String who) {
    return new ClusterFilter(
        List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .filter(word -> !word.isEmpty() && !word.equals("!"))
            .map(word -> term(word, who))
            .toList());
  }

  /** Whether a text is a query for the search rather than some words to filter by. */
  public static boolean isQuery(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .anyMatch(word -> !SIMPLE.matcher(word).matches() && QUERY.matcher(word).matches());
  }

  public boolean matches(ClusterRow row) {
    for (Predicate<ClusterRow> term : terms) {
      if (!term.test(row)) {
        return false;
      }
    }
    return true;
  }

  private static Predicate<ClusterRow> term(String word, String who) {
    if (word.startsWith("!")) {
      return term(word.substring(1), who).negate();
    }
    if (word.startsWith("owner:")) {
      String owner = word.substring("owner:".length());
      return owner.equals("me")
          ? row -> row.owner().equals(who)
          : row -> lower(row.owner()).startsWith(owner) && (!owner.isEmpty() || claimed(row));
    }
    if (word.startsWith("is:")) {
      return state(word.substring("is:".length()), who);
    }
    return row ->
        Fuzzy.matches(word, row.title())
            || Fuzzy.matches(word, simple(row.type()))
            || (word.indexOf('.') > 0 && lower(row.type()).contains(word))
            || lower(row.id().toString()).equals(word)
            || Long.toString(row.id().number()).equals(word)
            || lower(row.owner()).contains(word)
            || row.state().word().equals(word);
  }

  private static Predicate<ClusterRow> state(String state, String who) {
    return switch (state) {
      case "all" -> row -> true;
      case "mine" -> row -> row.owner().equals(who);
      case "unclaimed" -> row -> !claimed(row) && row.state() != ClusterState.CLOSED;
      default -> row -> row.state().word().startsWith(state);
    };
  }

  private static boolean claimed(ClusterRow row) {
    return row.state() == ClusterState.CLAIMED;
  }

  /** Whose package every other exception shares says nothing. */
  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
