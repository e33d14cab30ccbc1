/**
 * Tickets: what all trackers' exports share, and Markdown task lists. The exports themselves are
 * read by {@code table} (CSV), {@code json} and {@code xml}. Formats are stateless and thread-safe.
 */
@NullMarked
package dev.bugbash.importers.tickets;

import org.jspecify.annotations.NullMarked;
