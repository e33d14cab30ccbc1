package dev.bugbash.board.search;

import dev.bugbash.board.ClusterRow;

/**
 * A cluster with failures that a query found.
 *
 * @param matches how many
 */
public record ClusterMatch(ClusterRow cluster, int matches) {}
