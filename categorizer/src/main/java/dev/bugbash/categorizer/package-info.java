/**
 * Clusters failures by probable cause: mask, parse stack traces, sign, find similar, judge, merge,
 * explain.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.Categorizer}. Signing is pure and may run on any
 * number of threads; clustering is a function of the set of signed failures and of nothing else, so
 * that neither order nor threads nor machine change its result.
 */
@NullMarked
package dev.bugbash.categorizer;

import org.jspecify.annotations.NullMarked;
