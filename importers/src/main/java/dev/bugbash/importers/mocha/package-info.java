/** What Mocha's JSON reporter and Mochawesome write. Enter at MochaJson; stateless. */
@NullMarked
package dev.bugbash.importers.mocha;

import org.jspecify.annotations.NullMarked;
