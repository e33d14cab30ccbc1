package dev.bugbash.categorizer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A feed that keeps some of the failures that it shows, each with the same chance. */
final class Sample implements FailureFeed {
  private static final int SIZE = 24;

  private final FailureFeed feed;
  private final List<IndexedFailure> kept = new ArrayList<>();
  private final Random random = new Random(SIZE);
  private int shown;

  Sample(FailureFeed feed) {
    this.feed = feed;
  }

  @Override
  public long newest() {
    return feed.newest();
  }

  @Override
  public String mark(long commit) {
    return feed.mark(commit);
  }

  @Override
  public long failuresUpTo(long commit) {
    return feed.failuresUpTo(commit);
  }

  @Override
  public void read(long after, long to, Consumer<IndexedFailure> sink) {
    feed.read(
        after,
        to,
        failure -> {
          keep(failure);
          sink.accept(failure);
        });
  }

  private void keep(IndexedFailure failure) {
    shown++;
    if (kept.size() < SIZE) {
      kept.add(failure);
    } else {
      int place = random.nextInt(shown);
      if (place < SIZE) {
        kept.set(place, failure);
      }
    }
  }

  List<IndexedFailure> failures() {
    return List.copyOf(kept);
  }
}
