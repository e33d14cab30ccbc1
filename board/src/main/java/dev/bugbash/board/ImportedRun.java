package dev.bugbash.board;

import dev.bugbash.model.RunDetails;

/**
 * The run that imported reports belong to, where they don't say it themselves.
 *
 * @param named whether a person or a CI system gave the name: then reports imported later under the
 *     same name, branch, revision and environment are further shards of this run; otherwise each
 *     import that brings anything new is a run of its own
 */
public record ImportedRun(RunDetails details, boolean named) {}
