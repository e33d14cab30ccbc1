package dev.bugbash.board.corrections;

/**
 * What a file of rules brought.
 *
 * @param links decisions that the board did not have
 * @param known known causes that the board did not have
 * @param present what it had already
 * @param failures how many changed their cluster
 */
public record RulesImport(int links, int known, int present, int failures) {}
