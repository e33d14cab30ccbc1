/**
 * Looks at what is around the program.
 *
 * <p>Enter at {@link dev.bugbash.tui.cli.doctor.Checkup}. Reads only.
 */
@NullMarked
package dev.bugbash.tui.cli.doctor;

import org.jspecify.annotations.NullMarked;
