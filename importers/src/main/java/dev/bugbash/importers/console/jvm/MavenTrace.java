package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;

/** A red test, and the lines below it. */
record MavenTrace(TestId test, boolean error, Evidence text) {
  MavenTrace(TestId test, boolean error) {
    this(test, error, new Evidence());
  }

  Outcome outcome() {
    return error ? Outcome.ERROR : Outcome.FAILED;
  }

  ResultBuilder addTo(ResultBuilder builder) {
    String all = text.toString();
    return builder.failure("", JvmMessage.of(all), all);
  }
}
