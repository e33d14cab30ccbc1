package dev.bugbash.categorizer.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How the clusters of a board stand at the moment of a query. */
public interface Standing {
  /** Who is meant by {@code me}. */
  String who();

  /** The states that a cluster can be in, as words. */
  List<String> states();

  /** The number of the cluster that a failure is in; 0 where it is in none. */
  long cluster(long failure);

  /**
   * The clusters whose value matches.
   *
   * @param field {@link SearchField#OWNER} (empty where nobody is), {@link SearchField#STATE}, or
   *     {@link SearchField#CLUSTER} (such as {@code BB-12})
   */
  Set<Long> clusters(SearchField field, Predicate<String> value);
}
