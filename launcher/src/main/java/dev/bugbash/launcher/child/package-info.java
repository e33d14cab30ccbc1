/**
 * The code that runs inside the test process, on the class path of the tests.
 *
 * <p>It uses the JDK and the JUnit Platform only, and of the latter what 1.9 and 6 have in common.
 * {@link dev.bugbash.launcher.child.TestProcess} is the program, {@link
 * dev.bugbash.launcher.child.Message} what it says to its parent.
 */
@NullMarked
package dev.bugbash.launcher.child;

import org.jspecify.annotations.NullMarked;
