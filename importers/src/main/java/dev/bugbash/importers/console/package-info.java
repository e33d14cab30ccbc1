/**
 * Console logs: what test tools print, alone or within the raw log of a CI server.
 *
 * <p>{@link dev.bugbash.importers.console.ConsoleLines} cleans the log (encoding, colours, carriage
 * returns, prefixes of CI servers); {@link dev.bugbash.importers.console.Scanners} shows its lines
 * to the {@link dev.bugbash.importers.console.LineScanner} of every tool whom they may concern, so
 * that a log that holds sessions of several tools gives them all. Adding a tool is a {@link
 * dev.bugbash.importers.console.ConsoleFormat} with its scanner. Scanners belong to one log and one
 * thread.
 */
@NullMarked
package dev.bugbash.importers.console;

import org.jspecify.annotations.NullMarked;
