/** Measures how well duplicates among tickets are found. Enter at {@code TicketRecall}. */
@NullMarked
package dev.bugbash.bench.tickets;

import org.jspecify.annotations.NullMarked;
