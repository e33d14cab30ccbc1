package dev.bugbash.categorizer.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A board in memory: failures by commit, each in a cluster of its own number. */
final class Shelf implements FailureFeed, Standing {
  static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");

  final List<List<IndexedFailure>> commits = new ArrayList<>();
  final Map<Long, String> owners = new TreeMap<>();
  String board = "a board";
  private long number;

  /** One commit of one failure each. */
  Shelf with(String type, String message, String... stack) {
    return with(NOW, type, message, stack);
  }

  Shelf with(Instant time, String type, String message, String... stack) {
    number++;
    commits.add(
        List.of(
            new IndexedFailure(
                number,
                commits.size() + 1,
                "org.acme.ShopTest::sells_" + number,
                type,
                message,
                String.join("\n", stack),
                "target/TEST-shop-" + number + ".xml",
                "nightly-1",
                number % 2 == 0 ? "release/2.0" : "main",
                "linux",
                time)));
    return this;
  }

  @Override
  public long newest() {
    return commits.size();
  }

  @Override
  public String mark(long commit) {
    return commit == 0 ? "" : board + " " + commit;
  }

  @Override
  public long failuresUpTo(long commit) {
    return commits.subList(0, (int) commit).stream().mapToInt(List::size).sum();
  }

  @Override
  public void read(long after, long to, Consumer<IndexedFailure> sink) {
    commits.subList((int) after, (int) to).forEach(commit -> commit.forEach(sink));
  }

  @Override
  public String who() {
    return "ana";
  }

  @Override
  public List<String> states() {
    return List.of("new", "open", "claimed");
  }

  @Override
  public long cluster(long failure) {
    return failure;
  }

  @Override
  public Set<Long> clusters(SearchField field, Predicate<String> value) {
    return commits.stream()
        .flatMap(List::stream)
        .map(IndexedFailure::number)
        .filter(
            n ->
                switch (field) {
                  case OWNER -> value.test(owners.getOrDefault(n, ""));
                  case STATE -> value.test(owners.containsKey(n) ? "claimed" : "open");
                  default -> value.test("BB-" + n);
                })
        .collect(Collectors.toSet());
  }
}
