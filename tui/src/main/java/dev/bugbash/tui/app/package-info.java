/**
 * The screen as a whole: an immutable {@code Model}, sealed {@code Event}s, {@code
 * Update.update(model, event)} without side effects, and one loop that draws.
 *
 * <p>Enter at {@link dev.bugbash.tui.app.TriageScreen}. The calling thread owns model and terminal;
 * the thread {@code bugbash-board} makes every call to the board, {@code bugbash-explain} compares
 * clusters, {@code bugbash-import} runs the import; they talk to the loop through a queue of events
 * only.
 */
@NullMarked
package dev.bugbash.tui.app;

import org.jspecify.annotations.NullMarked;
