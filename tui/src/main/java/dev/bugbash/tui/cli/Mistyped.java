package dev.bugbash.tui.cli;

import java.util.Comparator;
import java.util.List;

/**
 * Finds the commands that a mistyped one may mean. Picocli compares pairs of letters, by which
 * "cliam" is as near to "split" as to "claim".
 */
final class Mistyped {
  private static final int MOST_EDITS = 2;

  private Mistyped() {}

  /** The nearest first; at most three. */
  static List<String> nearest(String typed, List<String> names) {
    return names.stream()
        .filter(name -> edits(typed, name) <= MOST_EDITS)
        .sorted(Comparator.comparingInt(name -> edits(typed, name)))
        .limit(3)
        .toList();
  }

  /** Letters to add, remove, replace or swap with the next. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
