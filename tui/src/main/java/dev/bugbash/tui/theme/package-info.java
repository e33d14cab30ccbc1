/**
 * Roles and how they look: what draws names a {@link dev.bugbash.tui.theme.Role}, never a colour.
 *
 * <p>Enter at {@link dev.bugbash.tui.theme.Theme#of}. Immutable, for any thread.
 */
@NullMarked
package dev.bugbash.tui.theme;

import org.jspecify.annotations.NullMarked;
