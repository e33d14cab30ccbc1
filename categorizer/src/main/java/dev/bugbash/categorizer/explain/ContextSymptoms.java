package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.text.TestContexts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A test context that failed to load is not tried again: later tests are told so, and not why. A
 * context is known by what it is made of, whatever test asked for it.
 */
final class ContextSymptoms implements Symptoms {
  private static final String AGAIN = TestContexts.AGAIN + "[";
  private static final String FIRST = "Failed to load ApplicationContext for [";

  @Override
  public Cascade.Rule rule() {
    return Cascade.Rule.CONTEXT;
  }

  @Override
  public Optional<String> found(Evidence evidence) {
    return context(evidence.text(), AGAIN);
  }

  @Override
  public Collection<String> broke(Evidence evidence) {
    return context(evidence.text(), FIRST).map(List::of).orElse(List.of());
  }

  private static Optional<String> context(String text, String phrase) {
    int at = text.indexOf(phrase);
    if (at < 0) {
      return Optional.empty();
    }
    String context = text.substring(at + phrase.length()).lines().findFirst().orElse("");
    return Optional.of(context);
  }

  /** The first class that it is made of. */
  @Override
  public String about(String key) {
    int end = key.indexOf(key.contains(",") ? ',' : ']');
    return end < 0 ? key : key.substring(0, end);
  }
}
