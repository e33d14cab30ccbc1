package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.FailureBatch;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Some subjects that several conditions are asked about. Not thread-safe. */
public final class Subjects {
  private final List<Subject> all;
  private final FailureBatch indexed;

  public Subjects(List<Subject> subjects) {
    this.all = List.copyOf(subjects);
    this.indexed = new FailureBatch(all.stream().map(Subject::indexed).toList());
  }

  FailureBatch indexed() {
    return indexed;
  }

  /** The places in the list of those that are like that. */
  BitSet matching(Predicate<Subject> predicate) {
    BitSet matching = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      matching.set(i, predicate.test(all.get(i)));
    }
    return matching;
  }
}
