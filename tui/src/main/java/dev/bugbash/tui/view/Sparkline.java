package dev.bugbash.tui.view;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers as columns of eight heights; a dot is none at all. */
final class Sparkline {
  private static final String HEIGHTS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  private static final String NONE = "\u00B7";

  private Sparkline() {}

  static String of(List<Integer> numbers) {
    int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    return numbers.stream().map(n -> column(n, most)).collect(Collectors.joining());
  }

  private static String column(int number, int most) {
    if (number <= 0) {
      return NONE;
    }
    int height = (int) Math.ceil((double) HEIGHTS.length() * number / most);
    return HEIGHTS.substring(height - 1, height);
  }
}
