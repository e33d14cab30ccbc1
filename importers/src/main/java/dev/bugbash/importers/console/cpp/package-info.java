/** Console logs of GoogleTest and ctest. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.cpp;

import org.jspecify.annotations.NullMarked;
