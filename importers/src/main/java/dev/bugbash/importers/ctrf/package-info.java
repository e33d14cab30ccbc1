/** The Common Test Report Format. Enter at CtrfJson; stateless. */
@NullMarked
package dev.bugbash.importers.ctrf;

import org.jspecify.annotations.NullMarked;
