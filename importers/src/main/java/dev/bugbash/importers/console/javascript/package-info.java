/** Console logs of Jest, Vitest and Mocha. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.javascript;

import org.jspecify.annotations.NullMarked;
