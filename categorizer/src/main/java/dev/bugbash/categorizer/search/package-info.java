/**
 * The index of a board's failures, and the queries that it answers.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.search.IndexFolder}: it holds the index in generations
 * beside the board, of which one is in use. The index is a view: it follows a {@link
 * dev.bugbash.categorizer.search.FailureFeed} by the numbers of its commits, and can be deleted at
 * any time. It holds of a failure only what never changes; who owns its cluster and where that
 * stands is asked of a {@link dev.bugbash.categorizer.search.Standing} at each query.
 *
 * <p>A {@link dev.bugbash.categorizer.search.FailureQuery} is such a query that needs no board; it
 * is asked of a {@link dev.bugbash.categorizer.search.FailureBatch}.
 *
 * <p>Several processes and threads may use one folder at once: one writes, all read; whoever does
 * not get to write adds what is missing in memory.
 */
@NullMarked
package dev.bugbash.categorizer.search;

import org.jspecify.annotations.NullMarked;
