/**
 * Finds the few signatures that are worth judging against a given one.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.find.Candidates}.
 */
@NullMarked
package dev.bugbash.categorizer.find;

import org.jspecify.annotations.NullMarked;
