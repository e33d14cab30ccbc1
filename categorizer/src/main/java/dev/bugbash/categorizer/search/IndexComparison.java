package dev.bugbash.categorizer.search;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks an old and a new index the same, at the same commit. */
final class IndexComparison {
  /** So many answers to a query are compared. */
  private static final int ANSWERS = 5_000;

  private static final Standing NOBODY = new NoStanding();

  private final List<String> differences = new ArrayList<>();
  private int asked;

  /**
   * @param sample failures whose words are asked for
   */
  void compare(FailureSearcher old, FailureSearcher fresh, Collection<IndexedFailure> sample) {
    long commit = Math.min(old.seen(), fresh.seen());
    Set<String> queries = new LinkedHashSet<>();
    sample.stream()
        .filter(failure -> failure.commit() <= commit)
        .forEach(failure -> queries.addAll(queries(failure)));
    for (String query : queries) {
      compare(old, fresh, query, commit);
    }
  }

  /** The new index must hold what the board has. */
  void count(FailureSearcher fresh, long onBoard) {
    if (fresh.size() != onBoard) {
      differences.add(
          "the new index holds %,d failures, the board has %,d".formatted(fresh.size(), onBoard));
    }
  }

  private void compare(FailureSearcher old, FailureSearcher fresh, String query, long commit) {
    Clock clock = Clock.system(ZoneOffset.UTC);
    try {
      List<Long> before = old.first(query, NOBODY, clock, commit, ANSWERS);
      List<Long> after = fresh.first(query, NOBODY, clock, commit, ANSWERS);
      asked++;
      if (!before.equals(after)) {
        differences.add(difference(query, before, after));
      }
    } catch (QueryMistakeException e) {
      throw new IllegalStateException("a query of our own is wrong: " + query, e);
    }
  }

  private static String difference(String query, List<Long> before, List<Long> after) {
    Set<Long> lost = new HashSet<>(before);
    after.forEach(lost::remove);
    Set<Long> won = new HashSet<>(after);
    before.forEach(won::remove);
    return "%s: %,d failures are found no more, %,d are found anew"
        .formatted(query, lost.size(), won.size());
  }

  private static List<String> queries(IndexedFailure failure) {
    List<String> queries = new ArrayList<>();
    add(queries, SearchField.TYPE, failure.type());
    add(queries, SearchField.TEST, failure.test());
    add(queries, SearchField.MESSAGE, start(failure.message()));
    add(queries, SearchField.FRAME, start(failure.stack()));
    add(queries, SearchField.FILE, failure.report());
    add(queries, SearchField.BRANCH, failure.branch());
    return queries;
  }

  private static void add(List<String> queries, SearchField field, String text) {
    if (!CodeWords.of(text).isEmpty()) {
      String quoted = text.replaceAll("[\\\\\"]", "\\\\$0");
      queries.add(field.word() + ":\"" + quoted + "\"");
    }
  }

  private static String start(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.substring(0, Math.min(60, line.length()));
  }

  int asked() {
    return asked;
  }

  List<String> differences() {
    return List.copyOf(differences);
  }
}
