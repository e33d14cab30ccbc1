/**
 * Parses what assertions of many test tools print into what was compared.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.assertion.Comparison}. One class knows one way of
 * writing, not one tool, for tools write alike. All take linear time, and all types are stateless
 * or immutable.
 */
@NullMarked
package dev.bugbash.categorizer.assertion;

import org.jspecify.annotations.NullMarked;
