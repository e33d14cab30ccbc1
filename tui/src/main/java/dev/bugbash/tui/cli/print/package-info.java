/**
 * How commands write: tables for people, JSON lines for programs. Texts from tests are hostile and
 * never reach a terminal unfiltered. Enter at {@link dev.bugbash.tui.cli.print.Table} and {@link
 * dev.bugbash.tui.cli.print.JsonLines}. Not thread-safe.
 */
@NullMarked
package dev.bugbash.tui.cli.print;

import org.jspecify.annotations.NullMarked;
