/** Bug-bash tickets: CSV with named columns, and Markdown task lists. Stateless and thread-safe. */
@NullMarked
package dev.bugbash.importers.tickets;

import org.jspecify.annotations.NullMarked;
