package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.judge.Feature;

/**
 * What one feature says.
 *
 * @param value of the feature, the mean where there are several pairs
 * @param evidence by how much it changes the logarithm of the odds that the cause is one; negative
 *     where it speaks against it
 */
public record Reason(Feature feature, double value, double evidence) {}
