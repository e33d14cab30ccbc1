package dev.bugbash.tui.app;

import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.model.ClusterId;
import java.util.Set;

/** Answers queries while the screen is open. */
@FunctionalInterface
public interface ClusterSearch {
  /** The clusters of which a query finds failures; runs on a thread of its own. */
  Set<ClusterId> find(String query) throws QueryMistakeException;
}
