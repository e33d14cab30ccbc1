package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import java.util.Optional;

/**
 * What the screen is opened with.
 *
 * @param board stays open when the screen is left
 * @param who looks, decides and writes notes
 * @param first of that board, for that person
 * @param equipment what it works with besides the board
 * @param work to be done behind the screen
 * @param readOnly whether nothing may be changed from here
 * @param tour whether a few things are told that one may try
 */
public record Opening(
    Board board,
    String who,
    FirstReading first,
    Equipment equipment,
    Optional<BackgroundImport> work,
    boolean readOnly,
    boolean tour) {}
