/**
 * Tells why signatures are together or apart.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.explain.Explainer}.
 */
@NullMarked
package dev.bugbash.categorizer.explain;

import org.jspecify.annotations.NullMarked;
