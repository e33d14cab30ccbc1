package dev.bugbash.reports;

import dev.bugbash.board.Member;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The programs that run tests, each recognized by what it leaves behind. */
enum TestTool {
  GRADLE,
  MAVEN,
  PYTEST,
  UNITTEST,
  BEHAVE,
  GO,
  JEST,
  VITEST,
  MOCHA,
  PLAYWRIGHT,
  DOTNET,
  RSPEC,
  PHPUNIT,
  CARGO,
  GOOGLETEST,
  CTEST,
  BAZEL;

  static final Pattern JVM_CLASS = Pattern.compile("(?:[a-z_][\\w]*\\.)*[A-Z]\\w*(?:\\$\\w+)*");
  private static final Pattern JVM_FRAME = Pattern.compile("\\([\\w$]+\\.(?:java|kt|groovy|scala)");
  private static final Pattern CUCUMBER_FRAME =
      Pattern.compile("at (?:\u273D\\.|io\\.cucumber\\.)");

  /** With what may follow the name of a method. */
  private static final Pattern METHOD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:$|[(\\[{])");

  private static final Pattern PYTHON = Pattern.compile("\\.py(?:\"|:\\d|$)", Pattern.MULTILINE);
  private static final Pattern GO_NAME = Pattern.compile("(?:Test|Example|Fuzz)[^a-z].*|Test");
  static final Pattern SCRIPT = Pattern.compile(".*\\.[cm]?[jt]sx?");
  private static final Pattern SCRIPT_FRAME = Pattern.compile("\\.[cm]?[jt]sx?:\\d+:\\d+");
  private static final Pattern GOOGLE =
      Pattern.compile(
          "^(?:Expected equality of these values:|Value of: |C\\+\\+ exception with description)",
          Pattern.MULTILINE);
  private static final Pattern BEHAVE_TRACE =
      Pattern.compile(
          "^Failing step: |[/\\\\]behave[/\\\\](?:runner|model)\\.py\"", Pattern.MULTILINE);
  private static final Pattern VITEST_TRACE =
      Pattern.compile("@vitest/runner|^ *\u276F \\S", Pattern.MULTILINE);
  private static final Pattern PLAYWRIGHT_TRACE =
      Pattern.compile("\\.[cm]?[jt]sx?:\\d+:\\d+ \u203A ");

  /** Of node:test and Jasmine, which can't be told to run a test by what their reports say. */
  private static final Pattern WITHOUT_COMMAND =
      Pattern.compile("node:internal/test_runner/|code: 'ERR_TEST_FAILURE'|at <Jasmine>");

  private static final Pattern MOCHA_TRACE =
      Pattern.compile("at Context\\.<anonymous>|, ensure \"done\\(\\)\" is called");
  private static final Pattern VITEST_REPORT = Pattern.compile("(?i)vitest[^/]*$");
  private static final Pattern MOCHA_REPORT = Pattern.compile("(?i)mocha[^/]*$");
  private static final Pattern CTEST_REPORT = Pattern.compile("(?i)(?:^|[^a-z])ctest");

  /** The tool that ran it, as far as one can tell. */
  static Optional<TestTool> of(Member failed, String stack, Project project) {
    return byFormat(failed, stack, project)
        .filter(tool -> (tool != MAVEN && tool != GRADLE) || inClass(failed.test(), stack));
  }

  /**
   * Whether the suite of a test of the JVM may be its class: a name without a package may as well
   * be that of a feature of Cucumber.
   */
  private static boolean inClass(TestId test, String stack) {
    String suite = test.suite();
    return suite.indexOf('.') >= 0
        || stack.contains("at " + suite + ".")
        || (METHOD.matcher(test.name()).lookingAt() && !CUCUMBER_FRAME.matcher(stack).find());
  }

  private static Optional<TestTool> byFormat(Member failed, String stack, Project project) {
    String path = failed.report().replace('\\', '/');
    return switch (failed.format()) {
      case "gradle-console" -> Optional.of(GRADLE);
      case "maven-console" -> Optional.of(MAVEN);
      case "testng-results-xml" -> Optional.of(jvm(path, project));
      case "pytest-console", "pytest-reportlog" -> Optional.of(PYTEST);
      case "python-unittest-console" -> Optional.of(UNITTEST);
      case "go-test-console", "go-test-json" -> Optional.of(GO);
      case "jest-console" -> Optional.of(JEST);
      case "jest-json" -> Optional.of(script(path, stack, project));
      case "vitest-console" -> Optional.of(VITEST);
      case "mocha-console", "mocha-json", "mochawesome-json" -> Optional.of(MOCHA);
      case "playwright-json" -> Optional.of(PLAYWRIGHT);
      case "trx", "xunit-net-xml", "nunit-xml" -> Optional.of(DOTNET);
      case "rspec-console", "rspec-json" -> Optional.of(RSPEC);
      case "phpunit-console" -> Optional.of(PHPUNIT);
      case "cargo-test-console", "rust-libtest-json" -> Optional.of(CARGO);
      case "googletest-console", "googletest-json" -> Optional.of(GOOGLETEST);
      case "ctest-console", "ctest-xml" -> Optional.of(CTEST);
      case "bazel-bep-json" -> Optional.of(BAZEL);
      case "boost-xml",
          "catch2-xml",
          "cucumber-json",
          "cucumber-messages",
          "dart-json",
          "doctest-xml",
          "minitest-console",
          "node-test-console",
          "qtest-xml",
          "robot-output-xml" ->
          Optional.empty();
      default -> guessed(failed.test(), path, stack, project);
    };
  }

  /** For a report in a format that many tools write. */
  private static Optional<TestTool> guessed(
      TestId test, String path, String stack, Project project) {
    if (WITHOUT_COMMAND.matcher(stack).find()) {
      return Optional.empty();
    }
    if (BEHAVE_TRACE.matcher(stack).find()) {
      return Optional.of(BEHAVE);
    }
    if (path.contains("build/test-results/")
        || path.contains("surefire-reports/")
        || JVM_FRAME.matcher(stack).find()) {
      return Optional.of(jvm(path, project));
    }
    return byTrace(test, path, stack, project).or(() -> byName(test, path, project));
  }

  private static TestTool jvm(String path, Project project) {
    boolean gradle = project.has("build.gradle", "build.gradle.kts") && !project.has("pom.xml");
    return path.contains("build/test-results/") || (gradle && !path.contains("surefire-reports/"))
        ? GRADLE
        : MAVEN;
  }

  private static Optional<TestTool> byTrace(
      TestId test, String path, String stack, Project project) {
    if (path.endsWith(".trx") || stack.contains(".cs:line ")) {
      return Optional.of(DOTNET);
    }
    if (PYTHON.matcher(stack).find()) {
      return Optional.of(PYTEST);
    }
    if (stack.contains(".go:") || path.contains("go-test")) {
      return Optional.of(GO);
    }
    if (SCRIPT.matcher(test.suite()).matches() || SCRIPT_FRAME.matcher(stack).find()) {
      return Optional.of(script(path, stack, project));
    }
    if (stack.contains("_spec.rb:") || test.suite().endsWith("_spec.rb")) {
      return Optional.of(RSPEC);
    }
    return byOtherTrace(test, path, stack);
  }

  private static Optional<TestTool> byOtherTrace(TestId test, String path, String stack) {
    if (stack.contains(".php:") || test.suite().endsWith(".php")) {
      return Optional.of(PHPUNIT);
    }
    if (stack.contains(".rs:") || test.suite().endsWith(".rs")) {
      return Optional.of(CARGO);
    }
    boolean named = !test.suite().isEmpty() && !test.suite().contains(".");
    boolean google = path.contains("googletest") || path.contains("gtest");
    return named && (google || GOOGLE.matcher(stack).find())
        ? Optional.of(GOOGLETEST)
        : Optional.empty();
  }

  private static Optional<TestTool> byName(TestId test, String path, Project project) {
    if (test.suite().isEmpty()
        && (CTEST_REPORT.matcher(path).find() || project.has("CMakeLists.txt"))) {
      return Optional.of(CTEST);
    }
    if (JVM_CLASS.matcher(test.suite()).matches()) {
      return Optional.of(MAVEN);
    }
    if (test.name().startsWith("test_") || test.suite().endsWith(".py")) {
      return Optional.of(PYTEST);
    }
    boolean go = GO_NAME.matcher(test.name()).matches() && test.suite().contains("/");
    return go ? Optional.of(GO) : Optional.empty();
  }

  private static TestTool script(String path, String stack, Project project) {
    if (VITEST_TRACE.matcher(stack).find()
        || VITEST_REPORT.matcher(path).find()
        || project.runs("vitest")) {
      return VITEST;
    }
    if (PLAYWRIGHT_TRACE.matcher(stack).find()) {
      return PLAYWRIGHT;
    }
    return MOCHA_TRACE.matcher(stack).find()
            || project.runs("mocha")
            || MOCHA_REPORT.matcher(path).find()
        ? MOCHA
        : JEST;
  }
}
