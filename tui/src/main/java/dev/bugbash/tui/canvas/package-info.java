/**
 * Text in cells: what is safe to show, how wide it is, where it is cut, and the grid it is drawn
 * on.
 *
 * <p>Enter at {@link dev.bugbash.tui.canvas.Canvas}. Everything drawn passes {@link
 * dev.bugbash.tui.canvas.Sanitizer}, so that nothing from a test ever steers the terminal; {@link
 * dev.bugbash.tui.canvas.Repertoire} has the stand-ins of ASCII. A canvas belongs to one thread;
 * the rest is immutable.
 */
@NullMarked
package dev.bugbash.tui.canvas;

import org.jspecify.annotations.NullMarked;
