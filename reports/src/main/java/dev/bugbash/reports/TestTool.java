package dev.bugbash.reports;

import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Pattern;

/** The programs that run tests, each recognized by what it leaves behind. */
enum TestTool {
  GRADLE,
  MAVEN,
  PYTEST,
  GO,
  JEST,
  VITEST,
  MOCHA,
  DOTNET,
  RSPEC,
  PHPUNIT,
  CARGO,
  GOOGLETEST,
  CTEST;

  static final Pattern JVM_CLASS = Pattern.compile("(?:[a-z_][\\w]*\\.)*[A-Z]\\w*(?:\\$\\w+)*");
  private static final Pattern JVM_FRAME = Pattern.compile("\\([\\w$]+\\.(?:java|kt|groovy|scala)");
  private static final Pattern PYTHON = Pattern.compile("\\.py(?:\"|:\\d|$)", Pattern.MULTILINE);
  private static final Pattern GO_NAME = Pattern.compile("(?:Test|Example|Fuzz)[^a-z].*|Test");
  static final Pattern SCRIPT = Pattern.compile(".*\\.[cm]?[jt]sx?");
  private static final Pattern SCRIPT_FRAME = Pattern.compile("\\.[cm]?[jt]sx?:\\d+:\\d+");
  private static final Pattern GOOGLE =
      Pattern.compile(
          "^(?:Expected equality of these values:|Value of: |C\\+\\+ exception with description)",
          Pattern.MULTILINE);
  private static final Pattern CTEST_REPORT = Pattern.compile("(?i)(?:^|[^a-z])ctest");

  /** The tool that most probably ran it. */
  static Optional<TestTool> of(TestId test, String report, String stack, Project project) {
    String path = report.replace('\\', '/');
    if (path.contains("build/test-results/")) {
      return Optional.of(GRADLE);
    }
    if (path.contains("surefire-reports/") || JVM_FRAME.matcher(stack).find()) {
      boolean gradle = project.has("build.gradle", "build.gradle.kts") && !project.has("pom.xml");
      return Optional.of(gradle && !path.contains("surefire-reports/") ? GRADLE : MAVEN);
    }
    return byTrace(test, path, stack, project).or(() -> byName(test, path, project));
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
      return Optional.of(script(stack, project));
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

  private static TestTool script(String stack, Project project) {
    if (stack.contains("@vitest/runner") || project.runs("vitest")) {
      return VITEST;
    }
    return stack.contains("at Context.<anonymous>") || project.runs("mocha") ? MOCHA : JEST;
  }
}
