/**
 * Search over a board: its failures in an index that follows it, its clusters as they stand now.
 *
 * <p>Enter at {@link dev.bugbash.board.search.BoardSearch}. The index lies beside the board in the
 * folder {@code index} and can be deleted at any time; several processes and threads may use it.
 */
@NullMarked
package dev.bugbash.board.search;

import org.jspecify.annotations.NullMarked;
