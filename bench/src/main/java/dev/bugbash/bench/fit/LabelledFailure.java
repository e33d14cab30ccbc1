package dev.bugbash.bench.fit;

import dev.bugbash.model.Failure;

/** A failure whose cause is known. */
record LabelledFailure(Failure failure, String project, String label) {}
