package dev.bugbash.reports;

import static dev.bugbash.reports.RerunCommand.quoted;
import static dev.bugbash.reports.TestTool.JVM_CLASS;
import static dev.bugbash.reports.TestTool.SCRIPT;

import dev.bugbash.model.TestId;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How each tool is told to run one test. */
record TestCommand(TestId test, Project project) {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** The name that importers give to what fails outside of any test of a Go package. */
  private static final String PACKAGE = "(package)";

  /** The command line; empty where the tool can't be told to run this test. */
  String of(TestTool tool) {
    return switch (tool) {
      case GRADLE -> gradle();
      case MAVEN -> maven();
      case PYTEST -> pytest();
      case GO -> go();
      case JEST -> "npx jest " + script("--testNamePattern=");
      case VITEST -> "npx vitest run " + script("--testNamePattern=");
      case MOCHA -> "npx mocha " + script("--grep=");
      case DOTNET -> dotnet();
      case RSPEC -> rspec();
      case PHPUNIT -> phpunit();
      case CARGO -> cargo();
      case GOOGLETEST -> googletest();
      case CTEST -> "ctest --output-on-failure -R " + quoted("^" + escaped(test.name()) + "$");
    };
  }

  /** The method of a test whose name may have parameters behind it. */
  private String method() {
    String name = test.name();
    int end = name.length();
    for (char c : new char[] {'(', '[', '{'}) {
      int at = name.indexOf(c);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return name.substring(0, end).strip();
  }

  private String maven() {
    if (!JVM_CLASS.matcher(test.suite()).matches()) {
      return "";
    }
    boolean one = IDENTIFIER.matcher(method()).matches();
    String program = project.has("mvnw") ? "./mvnw" : "mvn";
    return program + " test -Dtest=" + quoted(test.suite() + (one ? "#" + method() : ""));
  }

  private String gradle() {
    if (!JVM_CLASS.matcher(test.suite()).matches()) {
      return "";
    }
    boolean one = IDENTIFIER.matcher(method()).matches();
    boolean wrapped = project.has("gradlew") || project.folder().isEmpty();
    String program = wrapped ? "./gradlew" : "gradle";
    return program + " test --tests " + quoted(test.suite() + (one ? "." + method() : ""));
  }

  /** The suite is {@code tests.test_shop.TestCart}, or a path. */
  private String pytest() {
    String suite = test.suite();
    String method = method();
    if (!IDENTIFIER.matcher(method).matches()) {
      return "";
    }
    if (suite.endsWith(".py")) {
      return "pytest " + quoted(relative(project.here(suite)) + "::" + method);
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
        : "pytest " + quoted(relative(project.here(module + ".py")) + "::" + classes + method);
  }

  private static boolean upper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** The suite is the package's import path, which {@code go test} takes inside of its module. */
  private String go() {
    String where = test.suite().matches("[\\w.-]+(/[\\w.-]+)+") ? test.suite() : "./...";
    String command = "go test " + quoted(relative(where));
    if (test.name().equals(PACKAGE)) {
      return command;
    }
    String[] parts = test.name().split("/");
    String pattern =
        Arrays.stream(parts).map(p -> "^" + escaped(p) + "$").collect(Collectors.joining("/"));
    return IDENTIFIER.matcher(parts.length == 0 ? "" : parts[0]).matches()
        ? command + " -run " + quoted(pattern)
        : "";
  }

  /** By the file, where the suite is one, and the whole name of the test. */
  private String script(String option) {
    boolean file = SCRIPT.matcher(test.suite()).matches();
    String where = file ? quoted(relative(project.here(test.suite()))) + " " : "";
    return where + quoted(option + escaped(test.name()));
  }

  /** For a regular expression. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
  }

  private String dotnet() {
    String name = test.suite().isEmpty() ? method() : test.suite() + "." + method();
    return name.matches("[\\p{L}\\p{N}_.+]+")
        ? "dotnet test --filter " + quoted("FullyQualifiedName=" + name)
        : "";
  }

  private String rspec() {
    String file =
        test.suite().endsWith(".rb") ? quoted(relative(project.here(test.suite()))) + " " : "";
    return "bundle exec rspec " + file + "-e " + quoted(test.name());
  }

  private String phpunit() {
    String method = method().replaceFirst(" with data set.*", "");
    String in = test.suite().matches("\\w+(\\\\\\w+)*") ? escaped(test.suite()) : "";
    return IDENTIFIER.matcher(method).matches()
        ? "vendor/bin/phpunit --filter " + quoted("/" + in + "::" + method + "\\b/")
        : "";
  }

  private String cargo() {
    return test.name().matches("\\w+(::\\w+)*") ? "cargo test " + test.name() + " -- --exact" : "";
  }

  /** Nobody knows how the program is called that has the test. */
  private String googletest() {
    String name = test.suite() + "." + test.name();
    return name.matches("[\\w/]+\\.[\\w/]+") ? "./TEST_PROGRAM --gtest_filter=" + name : "";
  }

  /** A name that begins with a hyphen would be taken for an option. */
  private static String relative(String path) {
    return path.startsWith("-") ? "./" + path : path;
  }
}
