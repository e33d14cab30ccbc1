/** Tests that the test processes of our tests run; many of them fail on purpose. */
@NullMarked
package dev.bugbash.launcher.sample;

import org.jspecify.annotations.NullMarked;
