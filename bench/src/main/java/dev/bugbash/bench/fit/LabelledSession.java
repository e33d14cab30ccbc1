package dev.bugbash.bench.fit;

import java.util.List;

/** Failures that one triage session would see. */
record LabelledSession(String project, List<LabelledFailure> failures) {}
