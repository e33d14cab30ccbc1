package dev.bugbash.tui.cli.origin;

import dev.bugbash.board.ImportedRun;
import dev.bugbash.model.RunDetails;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says of the run that imported reports belong to. What they leave out comes from the
 * CI system that the import runs under, otherwise from git.
 */
public record RunOrigin(
    Optional<String> name,
    Optional<String> branch,
    Optional<String> revision,
    Optional<String> environment,
    Optional<Instant> time) {

  /**
   * @param now stands for the time where nobody gave it
   * @param otherwise stands for the name likewise
   */
  public ImportedRun complete(
      Map<String, String> variables, Path workingFolder, Instant now, String otherwise) {
    Optional<CiSystem> ci = CiSystem.of(variables);
    Optional<GitCheckout> git =
        ci.isEmpty() && (branch.isEmpty() || revision.isEmpty())
            ? GitCheckout.of(workingFolder)
            : Optional.empty();
    Optional<String> given =
        name.or(() -> ci.map(c -> c.name(variables)).filter(text -> !text.isEmpty()));
    RunDetails details =
        new RunDetails(
            given.orElse(otherwise),
            branch
                .or(() -> ci.map(c -> c.branch(variables)))
                .or(() -> git.map(GitCheckout::branch))
                .orElse(""),
            revision
                .or(() -> ci.map(c -> c.revision(variables)))
                .or(() -> git.map(GitCheckout::revision))
                .orElse(""),
            environment.orElse(""),
            time.orElse(now));
    return new ImportedRun(details, given.isPresent());
  }
}
