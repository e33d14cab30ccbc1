/**
 * How people correct clusters: merge, split, move, known causes, rules; and how that is undone.
 *
 * <p>Enter at {@link dev.bugbash.board.corrections.Corrections}. Each correction is one writing
 * transaction with its event; may be used from any thread.
 */
@NullMarked
package dev.bugbash.board.corrections;

import org.jspecify.annotations.NullMarked;
