/**
 * What people wrote, compared with each other and with clusters of failures.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.tickets.TicketSpace}. Everything in it is immutable
 * and may be used by several threads. How right it is: the command {@code TicketRecall} in {@code
 * bench}, and docs/decisions/0009-tickets.md.
 */
@NullMarked
package dev.bugbash.categorizer.tickets;

import org.jspecify.annotations.NullMarked;
