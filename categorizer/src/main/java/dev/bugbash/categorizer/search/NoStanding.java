package dev.bugbash.categorizer.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Of a board without clusters. */
final class NoStanding implements Standing {
  @Override
  public String who() {
    return "";
  }

  @Override
  public List<String> states() {
    return List.of();
  }

  @Override
  public long cluster(long failure) {
    return 0;
  }

  @Override
  public Set<Long> clusters(SearchField field, Predicate<String> value) {
    return Set.of();
  }
}
