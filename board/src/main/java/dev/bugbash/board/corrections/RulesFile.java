package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Part;
import java.util.List;
import java.util.Map;

/**
 * What a file of rules says.
 *
 * @param lines where each link begins
 */
record RulesFile(
    List<Link> links, List<Part> parts, List<KnownCause> known, Map<Link, Integer> lines) {}
