/** Runs tests through the JUnit Platform in a process of its own and streams their results. */
@NullMarked
package dev.bugbash.launcher;

import org.jspecify.annotations.NullMarked;
