/** Console logs of {@code go test}. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.go;

import org.jspecify.annotations.NullMarked;
