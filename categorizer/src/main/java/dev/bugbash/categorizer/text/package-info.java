/**
 * Masks the volatile parts of a text and takes it apart into words.
 *
 * <p>Enter at {@link dev.bugbash.categorizer.text.Masker}. All types are stateless or immutable.
 */
@NullMarked
package dev.bugbash.categorizer.text;

import org.jspecify.annotations.NullMarked;
