/** Failures as JSON Lines, which any tool can write. Stateless and thread-safe. */
@NullMarked
package dev.bugbash.importers.jsonl;

import org.jspecify.annotations.NullMarked;
