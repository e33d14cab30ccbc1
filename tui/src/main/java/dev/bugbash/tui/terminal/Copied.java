package dev.bugbash.tui.terminal;

import java.util.Optional;

/**
 * What became of a text for the clipboard.
 *
 * @param cut characters at its end that were left out because terminals take no more; 0 when all of
 *     it was sent
 * @param program that took it, all of it; empty where only the terminal was asked, which never
 *     answers
 */
public record Copied(int cut, Optional<String> program) {}
