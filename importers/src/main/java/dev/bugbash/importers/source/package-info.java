/** Unpacks, counts and digests what reports are read from. Used by the entry package only. */
@NullMarked
package dev.bugbash.importers.source;

import org.jspecify.annotations.NullMarked;
