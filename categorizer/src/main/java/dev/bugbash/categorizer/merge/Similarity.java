package dev.bugbash.categorizer.merge;

/** How alike two items are, by their numbers; symmetric, between 0 and 1. */
@FunctionalInterface
public interface Similarity {
  double of(int a, int b);
}
