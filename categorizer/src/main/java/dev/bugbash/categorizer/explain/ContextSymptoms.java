package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test context that failed to load is not tried again: later tests are told so, and not why. A
 * context is known by what it is made of, whatever test asked for it.
 */
final class ContextSymptoms implements Symptoms {
  private static final String AGAIN = "skipping repeated attempt to load context for [";
  private static final String FIRST = "Failed to load ApplicationContext for [";

  /** The test that asked, and identities of objects. */
  private static final Pattern OF_ONE_TEST =
      Pattern.compile("\\w*ContextConfiguration@\\w+\\s*|testClass = [\\w.$]+,?\\s*|@[0-9a-f]{4,}");

  private static final Pattern CLASSES = Pattern.compile("classes = \\[([\\w.$]+)");

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
    String line = text.substring(at + phrase.length()).lines().findFirst().orElse("");
    int customizers = line.indexOf("contextCustomizers");
    String made = customizers < 0 ? line : line.substring(0, customizers);
    return Optional.of(OF_ONE_TEST.matcher(made).replaceAll(""));
  }

  /** The first class that it is made of. */
  @Override
  public String about(String key) {
    Matcher m = CLASSES.matcher(key);
    return m.find() ? m.group(1) : key;
  }
}
