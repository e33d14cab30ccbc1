package dev.bugbash.categorizer.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two values word by word, each with what only it has.
 *
 * @param expected put together again it is the value, where it is not escaped
 * @param actual the same
 */
public record Difference(List<Piece> expected, List<Piece> actual) {
  /** Products of lengths beyond this are not compared word by word. */
  private static final int MOST_CELLS = 250_000;

  public Difference {
    expected = List.copyOf(expected);
    actual = List.copyOf(actual);
  }

  /**
   * A part of a value.
   *
   * @param differs whether the other value has nothing like it at this place
   */
  public record Piece(String text, boolean differs) {
    private Piece escaped() {
      return differs ? new Piece(Looks.escaped(text), true) : this;
    }
  }

  /**
   * Empty where the values alone show it as well: where they share nothing. Where they look the
   * same, what differs is escaped.
   */
  public static Optional<Difference> worthSeeing(String expected, String actual) {
    Difference difference = of(expected, actual);
    return Looks.areAlike(expected, actual)
        ? Optional.of(difference.escaped())
        : Optional.of(difference).filter(Difference::isPartial);
  }

  static Difference of(String expected, String actual) {
    List<String> left = words(expected);
    List<String> right = words(actual);
    int head = 0;
    int most = Math.min(left.size(), right.size());
    while (head < most && left.get(head).equals(right.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
      tail++;
    }
    boolean[] onlyLeft = new boolean[left.size()];
    boolean[] onlyRight = new boolean[right.size()];
    middle(
        left.subList(head, left.size() - tail),
        right.subList(head, right.size() - tail),
        head,
        onlyLeft,
        onlyRight);
    return new Difference(pieces(left, onlyLeft), pieces(right, onlyRight));
  }

  /** Whether the values share something that is worth seeing beside what they don't share. */
  boolean isPartial() {
    return expected.stream().anyMatch(piece -> !piece.differs() && piece.text().length() > 2)
        && (expected.stream().anyMatch(Piece::differs) || actual.stream().anyMatch(Piece::differs));
  }

  private Difference escaped() {
    return new Difference(
        expected.stream().map(Piece::escaped).toList(),
        actual.stream().map(Piece::escaped).toList());
  }

  /** Marks what is in no longest common sequence. */
  private static void middle(
      List<String> left, List<String> right, int at, boolean[] onlyLeft, boolean[] onlyRight) {
    int rows = left.size();
    int columns = right.size();
    int[][] lengths =
        (long) rows * columns <= MOST_CELLS ? lengths(left, right) : new int[rows + 1][0];
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      boolean compared = lengths[0].length > 0 && i < rows && j < columns;
      if (compared && left.get(i).equals(right.get(j))) {
        i++;
        j++;
      } else if (j == columns
          || (i < rows && (!compared || lengths[i + 1][j] >= lengths[i][j + 1]))) {
        onlyLeft[at + i++] = true;
      } else {
        onlyRight[at + j++] = true;
      }
    }
  }

  private static int[][] lengths(List<String> left, List<String> right) {
    int[][] lengths = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            left.get(i).equals(right.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<Piece> pieces(List<String> words, boolean[] only) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i));
      if (i + 1 == words.size() || only[i + 1] != only[i]) {
        pieces.add(new Piece(text.toString(), only[i]));
        text.setLength(0);
      }
    }
    return pieces;
  }

  /** Words and numbers whole, everything else by itself. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from + 1;
      if (isWord(text.charAt(from))) {
        while (to < text.length() && isWord(text.charAt(to))) {
          to++;
        }
      } else if (to < text.length()
          && Character.isSurrogatePair(text.charAt(from), text.charAt(to))) {
        to++;
      }
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
