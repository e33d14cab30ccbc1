package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import java.util.Optional;
import java.util.Set;

/**
 * The query that filters the clusters, where it is one.
 *
 * @param asked what was asked for last; empty where it has to be asked for again
 * @param found the clusters of the last answer; nothing before the first
 * @param mistake why the last one could not be answered
 */
record Query(String asked, Optional<Set<ClusterId>> found, Optional<String> mistake) {
  static final Query NONE = new Query("", Optional.empty(), Optional.empty());

  Query ask(String text) {
    return new Query(text, found, mistake);
  }

  /** The answer may be another one now. */
  Query outdated() {
    return ask("");
  }

  Query found(Set<ClusterId> clusters) {
    return new Query(asked, Optional.of(clusters), Optional.empty());
  }

  /** What was found before stays: half a query is no reason to show something else. */
  Query mistaken(String problem) {
    return new Query(asked, found, Optional.of(problem));
  }

  /** Everything is let through until there is an answer. */
  boolean letsThrough(ClusterId cluster) {
    return found.map(clusters -> clusters.contains(cluster)).orElse(true);
  }
}
