package dev.bugbash.tui.app;

/**
 * What the screen works with besides the board.
 *
 * @param search answers queries
 * @param tickets tells of tickets
 */
public record Equipment(ClusterSearch search, TicketSource tickets) {}
