/**
 * Brings reports into the database: stages what reading threads deliver, and then makes all of it
 * visible at once.
 *
 * <p>Enter at {@link dev.bugbash.board.intake.Staging}. Each reading thread signs and packs in its
 * own visitor; one writing thread puts chunks of rows into the tables, in short transactions with
 * pauses between them, so that others can write too. Rows of a shard that is not committed are
 * nobody's business: no query sees them, and once their process is gone the next import deletes
 * them.
 */
@NullMarked
package dev.bugbash.board.intake;

import org.jspecify.annotations.NullMarked;
