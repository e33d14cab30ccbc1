/** The Test Anything Protocol. Enter at Tap; stateless. */
@NullMarked
package dev.bugbash.importers.tap;

import org.jspecify.annotations.NullMarked;
