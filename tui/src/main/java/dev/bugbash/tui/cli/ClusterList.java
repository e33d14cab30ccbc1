package dev.bugbash.tui.cli;

import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Parameters;

/** One or more clusters, of which each is dealt with by itself. */
final class ClusterList {
  @Parameters(
      arity = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-12.")
  private List<ClusterId> clusters = List.of();

  /** Does something with each; returns the worst exit code. */
  int each(ToIntFunction<ClusterId> action) {
    return clusters.stream().mapToInt(action).reduce(ExitCode.DONE, Math::max);
  }
}
