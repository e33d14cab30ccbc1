package dev.bugbash.tui.app;

import dev.bugbash.tui.config.Personal;

/**
 * What the screen works with besides the board.
 *
 * @param search answers queries
 * @param tickets tells of tickets
 * @param personal what the person keeps
 * @param place where the screen was started
 */
public record Equipment(
    ClusterSearch search, TicketSource tickets, Personal personal, Workplace place) {}
