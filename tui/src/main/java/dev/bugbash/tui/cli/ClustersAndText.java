package dev.bugbash.tui.cli;

import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Some clusters, and then a text: the first word that is no id begins it, or what follows --. */
final class ClustersAndText {
  static final int LONGEST = 20_000;

  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(arity = "1..*", paramLabel = "CLUSTER... TEXT", description = "Ids, then words.")
  private List<String> words = List.of();

  /** At least one. */
  List<ClusterId> clusters() {
    List<ClusterId> clusters =
        words.subList(0, begin()).stream()
            .map(ClusterId::parse)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (clusters.isEmpty()) {
      throw new RefusedException(ClusterArgument.noCluster(words.get(0)));
    }
    return clusters;
  }

  /** The words of the text. */
  List<String> text() {
    return words.subList(begin(), words.size());
  }

  private int begin() {
    List<String> given = command.root().commandLine().getParseResult().originalArgs();
    int dashes = given.indexOf("--");
    int last = dashes < 0 ? words.size() : words.size() - (given.size() - dashes - 1);
    int begin = 0;
    while (begin < last && ClusterId.parse(words.get(begin)).isPresent()) {
      begin++;
    }
    return begin;
  }
}
