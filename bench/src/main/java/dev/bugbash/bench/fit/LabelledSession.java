package dev.bugbash.bench.fit;

import java.util.List;

/** Failures that one triage session would see, by their ids. */
record LabelledSession(String file, String project, List<String> ids) {}
