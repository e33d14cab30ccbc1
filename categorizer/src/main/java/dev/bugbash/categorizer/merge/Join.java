package dev.bugbash.categorizer.merge;

/**
 * Two groups became one.
 *
 * @param one a member of the one group
 * @param other a member of the other group
 * @param likeness of the groups, between 0 and 1
 */
public record Join(int one, int other, double likeness) {}
