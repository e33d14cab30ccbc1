/**
 * The terminal: taking it over, drawing whole frames on it, reading keys and the mouse from it,
 * lending it to other programs, giving it back; and the clipboard.
 *
 * <p>Enter at {@link dev.bugbash.tui.terminal.LanternaDisplay#open}. {@link
 * dev.bugbash.tui.terminal.Editor}, {@link dev.bugbash.tui.terminal.Pager} and {@link
 * dev.bugbash.tui.terminal.Browser} say which programs. One thread draws and reads; closing is safe
 * from any thread, and happens on SIGTERM, SIGHUP and every exit of the JVM too.
 */
@NullMarked
package dev.bugbash.tui.terminal;

import org.jspecify.annotations.NullMarked;
