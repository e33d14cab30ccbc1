/** Console logs of pytest and of unittest with its kin. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.python;

import org.jspecify.annotations.NullMarked;
