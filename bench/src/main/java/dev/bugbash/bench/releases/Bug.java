package dev.bugbash.bench.releases;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The failures of one cause.
 *
 * @param failures at least one; of more than 25 the first ones
 */
record Bug(List<MinedFailure> failures) {
  private static final int MOST = 25;

  Bug {
    failures = List.copyOf(failures.subList(0, Math.min(MOST, failures.size())));
  }

  String release() {
    return failures.get(0).release();
  }

  Set<String> testClasses() {
    return failures.stream().map(MinedFailure::testClass).collect(Collectors.toSet());
  }

  /** Of another release and with other tests. */
  boolean goesWith(Bug other) {
    return !release().equals(other.release()) && Collections.disjoint(tests(), other.tests());
  }

  /** Mended by methods of one class, and shown by tests of one class. */
  boolean mayBeOneWith(Bug other) {
    return !Collections.disjoint(code(), other.code())
        && !Collections.disjoint(testClasses(), other.testClasses());
  }

  private Set<String> tests() {
    return failures.stream().map(MinedFailure::test).collect(Collectors.toSet());
  }

  /** The files of the methods that mend it: of classes inside another, the outermost. */
  private Set<String> code() {
    return failures.stream()
        .flatMap(failure -> failure.cause().stream())
        .map(method -> method.replaceFirst("[.$].*", ""))
        .collect(Collectors.toSet());
  }
}
