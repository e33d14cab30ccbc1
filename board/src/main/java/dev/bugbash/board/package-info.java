/**
 * The shared state: runs, clusters and their members, claims, notes, history.
 *
 * <p>Enter at {@link dev.bugbash.board.Boards#open}. The database is the truth; several processes
 * may use one board at once, and every change is an event in the transaction that made it. A board
 * may be used by several threads.
 */
@NullMarked
package dev.bugbash.board;

import org.jspecify.annotations.NullMarked;
