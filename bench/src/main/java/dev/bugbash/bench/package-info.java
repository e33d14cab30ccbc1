/** Benchmarks, and the evaluation on labelled data. */
@NullMarked
package dev.bugbash.bench;

import org.jspecify.annotations.NullMarked;
