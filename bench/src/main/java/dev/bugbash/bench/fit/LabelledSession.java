package dev.bugbash.bench.fit;

import java.util.List;

/**
 * Failures that one triage session would see.
 *
 * @param sample whether they were drawn from many more, which are the project's
 */
record LabelledSession(String project, List<LabelledFailure> failures, boolean sample) {}
