package dev.bugbash.importers;

import dev.bugbash.model.RunDetails;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file to read: a report, or an archive of them.
 *
 * @param path the file; {@code -} for standard input
 * @param run the run that it belongs to, where a {@code bugbash-run.json} in its folder, or in one
 *     above it up to the folder that was asked for, says so
 * @param named whether a person named this very file: then it has to be a report; what a walk
 *     through a folder finds may be anything
 */
public record ReportSource(Path path, Optional<RunDetails> run, boolean named) {
  public ReportSource {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(run, "run");
  }

  public ReportSource(Path path, Optional<RunDetails> run) {
    this(path, run, true);
  }
}
