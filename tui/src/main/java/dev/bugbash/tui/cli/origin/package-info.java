/**
 * Where reports come from when nobody says so: the variables of CI systems, then git. Enter at
 * {@link dev.bugbash.tui.cli.origin.RunOrigin}. Stateless.
 */
@NullMarked
package dev.bugbash.tui.cli.origin;

import org.jspecify.annotations.NullMarked;
