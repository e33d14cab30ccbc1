/** Decodes text of any of the usual encodings. */
@NullMarked
package dev.bugbash.importers.text;

import org.jspecify.annotations.NullMarked;
