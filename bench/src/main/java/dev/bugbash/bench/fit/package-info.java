/**
 * Fits the pair model on labelled failures, judging each project by a model that never saw it.
 * Enter at {@link dev.bugbash.bench.fit.PairModelFit}.
 */
@NullMarked
package dev.bugbash.bench.fit;

import org.jspecify.annotations.NullMarked;
