package dev.bugbash.launcher.child;

import dev.bugbash.launcher.child.Message.Ending;
import dev.bugbash.launcher.child.Message.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells the parent what happens to the tests. Tests may run in several threads. */
final class EventListener implements TestExecutionListener {
  private final EventWriter events;
  private final RunningTests running;
  private final TestOutput output = new TestOutput();
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private volatile @Nullable TestPlan plan;

  EventListener(EventWriter events, RunningTests running) {
    this.events = events;
    this.running = running;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
    long tests = started.countTestIdentifiers(TestIdentifier::isTest);
    events.send(Kind.PLANNED, Long.toString(tests));
  }

  @Override
  public void dynamicTestRegistered(TestIdentifier test) {
    if (test.isTest()) {
      events.send(Kind.REGISTERED);
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    test.getParentId().ifPresent(begun::add);
    running.started(test.getUniqueId());
    Identity identity = Identity.of(test, plan());
    events.send(
        Kind.STARTED,
        test.getUniqueId(),
        test.isTest() ? "test" : "container",
        identity.suite(),
        name(test, identity),
        identity.parameters());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      skipped(test, reason);
    }
    plan().getDescendants(test).stream()
        .filter(TestIdentifier::isTest)
        .forEach(t -> skipped(t, reason));
  }

  private void skipped(TestIdentifier test, String reason) {
    Identity identity = Identity.of(test, plan());
    events.send(Kind.SKIPPED, identity.suite(), identity.name(), identity.parameters(), reason);
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    output.add(test.getUniqueId(), entry);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String id = test.getUniqueId();
    Optional<ThrowableText> text = result.getThrowable().map(ThrowableText::of);
    events.send(
        Kind.FINISHED,
        id,
        ending(result).name(),
        Long.toString(running.ended(id)),
        text.map(ThrowableText::type).orElse(""),
        text.map(ThrowableText::message).orElse(""),
        text.map(ThrowableText::stack).orElse(""),
        output.take(id),
        name(test, Identity.of(test, plan())));
  }

  private static Ending ending(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> Ending.PASSED;
      case ABORTED -> Ending.SKIPPED;
      case FAILED ->
          result.getThrowable().filter(AssertionError.class::isInstance).isPresent()
              ? Ending.FAILED
              : Ending.ERROR;
    };
  }

  /**
   * A class has no method to be named after: what failed is what runs before or after its tests.
   */
  private String name(TestIdentifier test, Identity identity) {
    if (!identity.name().isEmpty()) {
      return identity.name();
    }
    return begun.contains(test.getUniqueId()) ? "(tear-down)" : "(set-up)";
  }

  private TestPlan plan() {
    TestPlan known = plan;
    if (known == null) {
      throw new IllegalStateException("a test event came before the test plan");
    }
    return known;
  }
}
