package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the set-up of a suite failed, its tear-down often finds nothing to undo and fails as well,
 * and some runners fail its tests without running them. Of tear-downs only failures for want of a
 * value count: others may have a cause of their own.
 */
final class SetUpSymptoms implements Symptoms {
  /** Of node:test, for tests of a suite whose hook failed. */
  private static final String CANCELLED = "test did not finish before its parent";

  private static final Pattern HOOK = Pattern.compile("\"(before|after) (?:all|each)\" hook\\b");
  private static final Pattern OF_CLASS =
      Pattern.compile("(setUp|tearDown)(?:Class|Module) \\(([\\w.]+)\\)");
  private static final Pattern OF_SUITE =
      Pattern.compile(
          "|\\(unnamed\\)|\\(suite\\)|initializationError|executionError|classMethod"
              + "|(?:before|after)(?:All|Class|Suite)|setUp(?:Class|BeforeClass)"
              + "|tearDown(?:Class|AfterClass)");
  private static final Pattern TEAR_DOWN =
      Pattern.compile(
          "(?i)tear_?down\\w*|after(?:_?(?:all|class|suite|each|method|test))?|clean_?up\\w*"
              + "|close\\w*|stop\\w*|shut_?down\\w*|destroy\\w*");
  private static final Pattern NOTHING_THERE =
      Pattern.compile(
          "Null(?:Pointer|Reference)Exception|of (?:undefined|null)\\b|is (?:undefined|null)\\b"
              + "|NoneType|for nil\\b|nil pointer|has no attribute");

  @Override
  public Cascade.Rule rule() {
    return Cascade.Rule.SET_UP;
  }

  @Override
  public Optional<String> found(Evidence evidence) {
    return evidence.text().startsWith(CANCELLED)
        ? Optional.of(evidence.test().suite())
        : suite(evidence).filter(suite -> tearsDown(evidence) && wants(evidence));
  }

  @Override
  public Collection<String> broke(Evidence evidence) {
    return suite(evidence).filter(suite -> !tearsDown(evidence)).stream().toList();
  }

  private static boolean wants(Evidence evidence) {
    return NOTHING_THERE.matcher(evidence.causeType() + ": " + evidence.text()).find();
  }

  private static boolean tearsDown(Evidence evidence) {
    String name = evidence.test().name();
    Matcher hook = HOOK.matcher(name);
    return hook.find()
        ? hook.group(1).equals("after")
        : name.startsWith("tearDown")
            || name.startsWith("after")
            || evidence.frames().stream()
                .filter(frame -> frame.kind() == FrameKind.TEST)
                .map(Frame::function)
                .anyMatch(function -> TEAR_DOWN.matcher(function).matches());
  }

  /** The suite whose set-up or tear-down the failure is of; empty where it is that of a test. */
  private static Optional<String> suite(Evidence evidence) {
    String name = evidence.test().name();
    Matcher hook = HOOK.matcher(name);
    if (hook.find()) {
      return Optional.of(name.substring(0, hook.start()).strip());
    }
    Matcher ofClass = OF_CLASS.matcher(name);
    if (ofClass.matches()) {
      return Optional.of(ofClass.group(2));
    }
    String suite = evidence.test().suite();
    return !suite.isEmpty() && (OF_SUITE.matcher(name).matches() || name.equals(suite))
        ? Optional.of(suite)
        : Optional.empty();
  }
}
