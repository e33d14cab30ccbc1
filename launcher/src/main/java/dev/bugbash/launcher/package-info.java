/**
 * Runs tests through the JUnit Platform in a process of its own and streams their results.
 *
 * <p>Enter at {@link dev.bugbash.launcher.TestRun#start}. The test process uses the class path of
 * the tests and our {@link dev.bugbash.launcher.child} classes behind it, nothing else of ours; it
 * tells what happens over a private loopback connection. The listener of a run is called by one
 * thread only.
 */
@NullMarked
package dev.bugbash.launcher;

import org.jspecify.annotations.NullMarked;
