package dev.bugbash.categorizer.find;

/**
 * Two places in a list of profiles, the smaller first.
 *
 * @param low less than {@code high}
 */
public record Pair(int low, int high) {
  public Pair {
    if (low >= high) {
      throw new IllegalArgumentException("a pair of different places, the smaller first");
    }
  }

  /** Of different places in any order. */
  public static Pair of(int a, int b) {
    return new Pair(Math.min(a, b), Math.max(a, b));
  }
}
