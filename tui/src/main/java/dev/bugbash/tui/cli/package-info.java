/**
 * The commands. Enter at {@link dev.bugbash.tui.cli.Main}; each command is one file that parses,
 * calls the rooms below, prints, and returns an exit code. Everything of the outer world comes from
 * an {@link dev.bugbash.tui.cli.Environment}, so that tests run whole commands in-process. One
 * thread runs a command.
 */
@NullMarked
package dev.bugbash.tui.cli;

import org.jspecify.annotations.NullMarked;
