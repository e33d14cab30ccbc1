/** Runs the start scripts as a user's shell does, with the environments that go wrong. */
@NullMarked
package dev.bugbash.tui.start;

import org.jspecify.annotations.NullMarked;
