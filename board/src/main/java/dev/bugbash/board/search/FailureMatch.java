package dev.bugbash.board.search;

import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;

/**
 * A failure that a query found.
 *
 * @param type see {@link dev.bugbash.model.Failure}, as is the message
 */
public record FailureMatch(ClusterId cluster, Member member, String type, String message) {}
