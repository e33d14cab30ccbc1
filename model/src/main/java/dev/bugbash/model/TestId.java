package dev.bugbash.model;

import java.util.Objects;

/**
 * The identity of a test.
 *
 * @param suite class, file or suite that holds it; may be empty
 * @param name its name there
 * @param parameters what tells the invocations of one parameterized test apart; mostly empty
 */
public record TestId(String suite, String name, String parameters) implements Comparable<TestId> {
  public TestId {
    Objects.requireNonNull(suite, "suite");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parameters, "parameters");
  }

  public static TestId of(String suite, String name) {
    return new TestId(suite, name, "");
  }

  /** The name without the suite, followed by the parameters in brackets when there are any. */
  public String title() {
    return parameters.isEmpty() ? name : name + "[" + parameters + "]";
  }

  /** {@code suite::title}. */
  @Override
  public String toString() {
    return suite + "::" + title();
  }

  @Override
  public int compareTo(TestId other) {
    int bySuite = suite.compareTo(other.suite);
    if (bySuite != 0) {
      return bySuite;
    }
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : parameters.compareTo(other.parameters);
  }
}
