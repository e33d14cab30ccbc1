/**
 * The parts of the screen: each draws what it is handed on a canvas, and knows nothing of the rest.
 *
 * <p>Enter at {@link dev.bugbash.tui.view.Layout} and at the tables. Pure functions of immutable
 * values, for any thread.
 */
@NullMarked
package dev.bugbash.tui.view;

import org.jspecify.annotations.NullMarked;
