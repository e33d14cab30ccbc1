/**
 * Judges whether two signatures have one cause, from a few readable features.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.judge.Judge}. Immutable once built; any number of
 * threads may ask.
 */
@NullMarked
package dev.bugbash.categorizer.judge;

import org.jspecify.annotations.NullMarked;
