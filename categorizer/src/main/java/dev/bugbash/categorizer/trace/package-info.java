/**
 * Parses stack traces of many languages.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.trace.TraceParser}. One class knows one language's
 * lines; what no class knows stays text. All types are stateless or immutable.
 */
@NullMarked
package dev.bugbash.categorizer.trace;

import org.jspecify.annotations.NullMarked;
