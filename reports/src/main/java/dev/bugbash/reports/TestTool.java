package dev.bugbash.reports;

import static dev.bugbash.reports.RerunCommand.quoted;

import dev.bugbash.model.TestId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The programs that run tests, each with the way it is told to run a single one. */
enum TestTool {
  GRADLE,
  MAVEN,
  PYTEST,
  GO,
  JEST,
  DOTNET,
  RSPEC,
  PHPUNIT,
  CARGO;

  private static final Pattern JVM_CLASS =
      Pattern.compile("(?:[a-z_][\\w]*\\.)*[A-Z]\\w*(?:\\$\\w+)*");
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern JVM_FRAME = Pattern.compile("\\([\\w$]+\\.(?:java|kt|groovy|scala)");
  private static final Pattern PYTHON = Pattern.compile("\\.py(?:\"|:\\d|$)", Pattern.MULTILINE);
  private static final Pattern GO_NAME = Pattern.compile("(?:Test|Example|Fuzz)[^a-z].*|Test");
  private static final Pattern SCRIPT = Pattern.compile(".*\\.[cm]?[jt]sx?");
  private static final Pattern SCRIPT_FRAME = Pattern.compile("\\.[cm]?[jt]sx?:\\d+:\\d+");

  /** The command line; empty where the tool can't be told to run this test. */
  String command(TestId test) {
    return switch (this) {
      case GRADLE -> gradle(test);
      case MAVEN -> maven(test);
      case PYTEST -> pytest(test);
      case GO -> go(test);
      case JEST -> jest(test);
      case DOTNET -> dotnet(test);
      case RSPEC -> rspec(test);
      case PHPUNIT -> phpunit(test);
      case CARGO -> cargo(test);
    };
  }

  /** The tool that most probably ran it. */
  static Optional<TestTool> of(TestId test, String report, String stack) {
    String path = report.replace('\\', '/');
    if (path.contains("build/test-results/")) {
      return Optional.of(GRADLE);
    }
    if (path.contains("surefire-reports/") || JVM_FRAME.matcher(stack).find()) {
      return Optional.of(MAVEN);
    }
    return byTrace(test, path, stack).or(() -> byName(test));
  }

  private static Optional<TestTool> byTrace(TestId test, String path, String stack) {
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
      return Optional.of(JEST);
    }
    if (stack.contains("_spec.rb:") || test.suite().endsWith("_spec.rb")) {
      return Optional.of(RSPEC);
    }
    return byOtherTrace(test, stack);
  }

  private static Optional<TestTool> byOtherTrace(TestId test, String stack) {
    if (stack.contains(".php:") || test.suite().endsWith(".php")) {
      return Optional.of(PHPUNIT);
    }
    return stack.contains(".rs:") ? Optional.of(CARGO) : Optional.empty();
  }

  private static Optional<TestTool> byName(TestId test) {
    if (JVM_CLASS.matcher(test.suite()).matches()) {
      return Optional.of(MAVEN);
    }
    if (test.name().startsWith("test_") || test.suite().endsWith(".py")) {
      return Optional.of(PYTEST);
    }
    boolean go = GO_NAME.matcher(test.name()).matches() && test.suite().contains("/");
    return go ? Optional.of(GO) : Optional.empty();
  }

  /** The method of a test whose name may have parameters behind it. */
  private static String method(TestId test) {
    String name = test.name();
    int end = name.length();
    for (char c : new char[] {'(', '[', '{'}) {
      int at = name.indexOf(c);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return name.substring(0, end).strip();
  }

  private static String maven(TestId test) {
    if (!JVM_CLASS.matcher(test.suite()).matches()) {
      return "";
    }
    boolean one = IDENTIFIER.matcher(method(test)).matches();
    return "mvn test -Dtest=" + quoted(test.suite() + (one ? "#" + method(test) : ""));
  }

  private static String gradle(TestId test) {
    if (!JVM_CLASS.matcher(test.suite()).matches()) {
      return "";
    }
    boolean one = IDENTIFIER.matcher(method(test)).matches();
    return "./gradlew test --tests " + quoted(test.suite() + (one ? "." + method(test) : ""));
  }

  /** The suite is {@code tests.test_shop.TestCart}, or a path. */
  private static String pytest(TestId test) {
    String suite = test.suite();
    String method = method(test);
    if (!IDENTIFIER.matcher(method).matches()) {
      return "";
    }
    if (suite.endsWith(".py")) {
      return "pytest " + quoted(relative(suite) + "::" + method);
    }
    String[] parts = suite.split("\\.");
    String module = Arrays.stream(parts).takeWhile(p -> !upper(p)).collect(Collectors.joining("/"));
    String classes =
        Arrays.stream(parts)
            .dropWhile(p -> !upper(p))
            .map(c -> c + "::")
            .collect(Collectors.joining());
    return module.isEmpty()
        ? "pytest -k " + quoted(method)
        : "pytest " + quoted(relative(module) + ".py::" + classes + method);
  }

  private static boolean upper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  private static String go(TestId test) {
    String top = test.name().replaceFirst("/.*", "");
    String where = test.suite().matches("[\\w.-]+(/[\\w.-]+)+") ? test.suite() : "./...";
    return IDENTIFIER.matcher(top).matches()
        ? "go test -run " + quoted("^" + top + "$") + " " + quoted(relative(where))
        : "";
  }

  private static String jest(TestId test) {
    String file =
        SCRIPT.matcher(test.suite()).matches() ? quoted(relative(test.suite())) + " " : "";
    return "npx jest " + file + quoted("--testNamePattern=" + escaped(test.name()));
  }

  /** For a regular expression. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
  }

  private static String dotnet(TestId test) {
    String name = test.suite().isEmpty() ? method(test) : test.suite() + "." + method(test);
    return name.matches("[\\p{L}\\p{N}_.+]+")
        ? "dotnet test --filter " + quoted("FullyQualifiedName=" + name)
        : "";
  }

  private static String rspec(TestId test) {
    String file = test.suite().endsWith(".rb") ? quoted(relative(test.suite())) + " " : "";
    return "bundle exec rspec " + file + "-e " + quoted(test.name());
  }

  private static String phpunit(TestId test) {
    String method = method(test).replaceFirst(" with data set.*", "");
    return "vendor/bin/phpunit --filter " + quoted("/::" + Pattern.quote(method) + "\\b/");
  }

  private static String cargo(TestId test) {
    return test.name().matches("\\w+(::\\w+)*") ? "cargo test " + test.name() + " -- --exact" : "";
  }

  /** A name that begins with a hyphen would be taken for an option. */
  private static String relative(String path) {
    return path.startsWith("-") ? "./" + path : path;
  }
}
