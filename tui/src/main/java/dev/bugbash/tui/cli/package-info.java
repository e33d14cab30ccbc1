/** The commands. Enter at {@link dev.bugbash.tui.cli.Main}. */
@NullMarked
package dev.bugbash.tui.cli;

import org.jspecify.annotations.NullMarked;
