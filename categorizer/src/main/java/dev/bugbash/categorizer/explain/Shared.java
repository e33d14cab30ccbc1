package dev.bugbash.categorizer.explain;

/**
 * What several signatures of a cluster have in common.
 *
 * @param what {@code exception}, {@code message}, {@code frame}, {@code test class} …
 * @param value the most frequent one, masked
 * @param signatures how many have it
 */
public record Shared(String what, String value, int signatures) {}
