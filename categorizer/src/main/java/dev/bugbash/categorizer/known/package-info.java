/**
 * Conditions by which people recognize failures: a query, a regular expression, a test, a value.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.known.Condition#parse}. Conditions are immutable and
 * thread-safe.
 */
@NullMarked
package dev.bugbash.categorizer.known;

import org.jspecify.annotations.NullMarked;
