/** Checks that the modules, packages and libraries stay where ARCHITECTURE.md puts them. */
@NullMarked
package dev.bugbash.tui.architecture;

import org.jspecify.annotations.NullMarked;
