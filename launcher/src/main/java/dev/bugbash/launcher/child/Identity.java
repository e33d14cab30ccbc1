package dev.bugbash.launcher.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Suite, name and parameters of a test or container.
 *
 * <p>The parameters are the display names of all numbered invocations that it lies in: of a
 * parameterized, repeated or dynamic test, or of a parameterized class.
 */
record Identity(String suite, String name, String parameters) {

  static Identity of(TestIdentifier test, TestPlan plan) {
    String method = nearest(test, plan, MethodSource.class, MethodSource::getMethodName);
    String suite = nearest(test, plan, MethodSource.class, MethodSource::getClassName);
    if (suite.isEmpty()) {
      suite = nearest(test, plan, ClassSource.class, ClassSource::getClassName);
    }
    if (suite.isEmpty()) {
      suite = plan.getParent(test).map(TestIdentifier::getLegacyReportingName).orElse("");
    }
    String shown = test.getDisplayName();
    String parameters = invocations(test, plan);
    if (parameters.isEmpty() && shown.startsWith(method + "[") && shown.endsWith("]")) {
      parameters = shown.substring(method.length() + 1, shown.length() - 1);
    }
    return new Identity(suite, name(test, method, shown), parameters);
  }

  private static String name(TestIdentifier test, String method, String shown) {
    if (!method.isEmpty()) {
      return method;
    }
    return test.isTest() ? shown : "";
  }

  /** From the test outwards, the first source of that kind. */
  private static <S extends TestSource> String nearest(
      TestIdentifier test, TestPlan plan, Class<S> kind, Function<S, String> text) {
    Optional<TestIdentifier> at = Optional.of(test);
    while (at.isPresent()) {
      Optional<String> found =
          at.get().getSource().filter(kind::isInstance).map(kind::cast).map(text);
      if (found.isPresent()) {
        return found.get();
      }
      at = plan.getParent(at.get());
    }
    return "";
  }

  private static String invocations(TestIdentifier test, TestPlan plan) {
    Deque<String> names = new ArrayDeque<>();
    Optional<TestIdentifier> at = Optional.of(test);
    while (at.isPresent()) {
      String last = at.get().getUniqueIdObject().getLastSegment().getValue();
      if (last.startsWith("#")) {
        names.addFirst(numbered(last.substring(1), at.get().getDisplayName()));
      }
      at = plan.getParent(at.get());
    }
    return String.join(" / ", names);
  }

  /** Two invocations may be shown alike; their numbers tell them apart. */
  private static String numbered(String number, String shown) {
    String prefix = "[" + number + "] ";
    return number + ": " + (shown.startsWith(prefix) ? shown.substring(prefix.length()) : shown);
  }
}
