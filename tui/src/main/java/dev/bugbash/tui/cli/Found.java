package dev.bugbash.tui.cli;

import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.model.ClusterId;
import java.util.Set;
import java.util.stream.Collectors;

/** What a query finds, for the screen. */
final class Found {
  private Found() {}

  static Set<ClusterId> clusters(BoardSearch search, String query) throws QueryMistakeException {
    return search.clusters(query, Integer.MAX_VALUE, failures -> {}).first().stream()
        .map(match -> match.cluster().id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
