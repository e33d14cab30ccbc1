/** Bazel's build event protocol. Enter at BazelEvents; stateless. */
@NullMarked
package dev.bugbash.importers.bazel;

import org.jspecify.annotations.NullMarked;
