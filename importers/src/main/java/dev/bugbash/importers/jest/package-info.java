/** What Jest and Vitest write. Enter at JestJson; stateless. */
@NullMarked
package dev.bugbash.importers.jest;

import org.jspecify.annotations.NullMarked;
