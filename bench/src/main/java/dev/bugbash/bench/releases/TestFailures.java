package dev.bugbash.bench.releases;

import dev.bugbash.launcher.TestRun;
import dev.bugbash.launcher.TestRunOutcome;
import dev.bugbash.launcher.TestRunRequest;
import dev.bugbash.launcher.TestSelector;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of the tests of a release on one jar.
 *
 * @param failed the first failure of each test method, by {@code class#method}
 * @param passed the test methods of which every invocation passed
 */
record TestFailures(Map<String, Failure> failed, Set<String> passed) {
  /**
   * A release without a class or method says nothing of a bug, nor does what the machine lacks:
   * neighbours on the network, time.
   */
  private static final Pattern NO_BUG =
      Pattern.compile(
          "NoSuchMethodError|NoSuchFieldError|NoClassDefFoundError|AbstractMethodError|"
              + "IncompatibleClassChange|ClassNotFoundException|VerifyError|IllegalAccessError|"
              + "UnsatisfiedLink|ExceptionInInitializer|BootstrapMethodError|ClassFormat|Timeout|"
              + "BindException|ConnectException|UnknownHost|FileNotFound|NoSuchFileException.*src");

  private static final Pattern LINKAGE_BELOW =
      Pattern.compile(
          "Caused by: java\\.lang\\."
              + "(NoSuch(Method|Field)Error|NoClassDef|AbstractMethod|Illegal(Access)?Error)");

  /** Runs the tests that lie in a folder, at most so long. */
  static TestFailures run(List<Path> classPath, Path tests, Path workingFolder, Duration longest)
      throws IOException {
    TestRunRequest request =
        new TestRunRequest(
            Stream.concat(classPath.stream(), Stream.of(tests)).toList(),
            List.<TestSelector>of(new TestSelector.InFolder(tests)),
            List.of(),
            List.of(),
            JavaProcess.java(),
            JavaProcess.ARGUMENTS,
            workingFolder,
            Optional.of(longest));
    Map<String, Failure> failed = new TreeMap<>();
    Set<String> passed = new TreeSet<>();
    try (TestRun run = TestRun.start(request, result -> add(result, failed, passed))) {
      TestRunOutcome outcome = run.await();
      if (!(outcome instanceof TestRunOutcome.Complete)) {
        System.out.println(outcome.message());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    passed.removeAll(failed.keySet());
    return new TestFailures(failed, passed);
  }

  private static void add(Result result, Map<String, Failure> failed, Set<String> passed) {
    String method = result.test().suite() + "#" + result.test().name();
    if (result.outcome() == Outcome.PASSED) {
      passed.add(method);
    } else if (result.outcome().red()) {
      result.failures().stream().findFirst().ifPresent(f -> failed.putIfAbsent(method, f));
    }
  }

  /** What fails here and passes there, by {@code class#method}, but for what shows no bug. */
  Map<String, Failure> mendedIn(TestFailures newer) {
    Map<String, Failure> mended = new TreeMap<>(failed);
    mended.keySet().retainAll(newer.passed);
    mended.values().removeIf(TestFailures::showsNoBug);
    return mended;
  }

  private static boolean showsNoBug(Failure failure) {
    String firstLine = failure.stack().lines().findFirst().orElse("");
    return NO_BUG.matcher(failure.type() + " " + firstLine).find()
        || LINKAGE_BELOW.matcher(failure.stack()).find();
  }
}
