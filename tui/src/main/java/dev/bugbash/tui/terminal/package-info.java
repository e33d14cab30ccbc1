/**
 * The terminal: taking it over, drawing whole frames on it, reading keys from it, giving it back.
 *
 * <p>Enter at {@link dev.bugbash.tui.terminal.LanternaDisplay#open}. One thread draws and reads;
 * closing is safe from any thread, and happens on SIGTERM, SIGHUP and every exit of the JVM too.
 */
@NullMarked
package dev.bugbash.tui.terminal;

import org.jspecify.annotations.NullMarked;
