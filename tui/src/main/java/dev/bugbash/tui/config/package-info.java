/**
 * What a person keeps in their own folders: how the screen is to be, saved views, where they were.
 *
 * <p>Enter at {@link dev.bugbash.tui.config.Personal#of}. Nothing here can break the program: what
 * can't be read is told and left out. Immutable, but for the files.
 */
@NullMarked
package dev.bugbash.tui.config;

import org.jspecify.annotations.NullMarked;
