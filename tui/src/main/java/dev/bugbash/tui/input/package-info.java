/**
 * What a person does at the keyboard, and what the keys mean.
 *
 * <p>Enter at {@link dev.bugbash.tui.input.Keymap}: the one registry of keys, from which the footer
 * and the help come as well. Immutable, for any thread.
 */
@NullMarked
package dev.bugbash.tui.input;

import org.jspecify.annotations.NullMarked;
