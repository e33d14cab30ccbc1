/** Markdown task lists. Stateless and thread-safe. */
@NullMarked
package dev.bugbash.importers.tickets.markdown;

import org.jspecify.annotations.NullMarked;
