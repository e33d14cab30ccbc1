/**
 * Tickets on a board: what they are like, and which clusters people linked them with.
 *
 * <p>Enter at {@link dev.bugbash.board.tickets.BoardTickets}. Links are made by people only, and
 * every one is an event. Several processes and threads may use it at once.
 */
@NullMarked
package dev.bugbash.board.tickets;

import org.jspecify.annotations.NullMarked;
