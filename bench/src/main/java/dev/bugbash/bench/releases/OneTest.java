package dev.bugbash.bench.releases;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test method with the classes of the loader that loaded this class. */
public final class OneTest {
  /** What {@link #run} says when every invocation of the test passed. */
  static final String PASSED = "passed";

  private OneTest() {}

  /**
   * The type of what the test threw first; {@code passed}; or nothing when it did not run.
   *
   * @param test {@code class#method}
   */
  public static String run(String test) throws ClassNotFoundException {
    List<String> ends = new ArrayList<>();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(methods(test)).build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier id, TestExecutionResult result) {
                if (result.getStatus() != Status.SUCCESSFUL) {
                  ends.add(
                      result.getThrowable().map(t -> t.getClass().getName()).orElse("unknown"));
                } else if (id.isTest()) {
                  ends.add(PASSED);
                }
              }
            });
    return ends.stream()
        .filter(end -> !end.equals(PASSED))
        .findFirst()
        .orElse(ends.isEmpty() ? "" : PASSED);
  }

  /** All methods of that name, whatever their parameters, the inherited ones too. */
  private static List<DiscoverySelector> methods(String test) throws ClassNotFoundException {
    int hash = test.indexOf('#');
    ClassLoader loader = OneTest.class.getClassLoader();
    Class<?> type = Class.forName(test.substring(0, hash), false, loader);
    String name = test.substring(hash + 1);
    List<DiscoverySelector> methods = new ArrayList<>();
    for (Class<?> c = type; c != null && methods.isEmpty(); c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name) && !method.isBridge()) {
          methods.add(DiscoverySelectors.selectMethod(type, method));
        }
      }
    }
    return methods;
  }
}
