/** What {@code go test -json} writes. Enter at GoTestJson; stateless. */
@NullMarked
package dev.bugbash.importers.gotest;

import org.jspecify.annotations.NullMarked;
