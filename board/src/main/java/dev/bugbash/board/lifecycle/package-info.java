/**
 * What becomes of clusters in the hands of people, as rows: closings, claims that are handed over,
 * links with tickets, and who looks at what.
 *
 * <p>Everything but {@link dev.bugbash.board.lifecycle.Watchers} works within the transaction that
 * it is given.
 */
@NullMarked
package dev.bugbash.board.lifecycle;

import org.jspecify.annotations.NullMarked;
