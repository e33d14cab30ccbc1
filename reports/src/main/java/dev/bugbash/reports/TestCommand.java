package dev.bugbash.reports;

import static dev.bugbash.reports.RerunCommand.quoted;
import static dev.bugbash.reports.TestTool.JVM_CLASS;
import static dev.bugbash.reports.TestTool.SCRIPT;

import dev.bugbash.model.TestId;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How each tool is told to run one test.
 *
 * @param report the path of the report that tells of it
 */
record TestCommand(TestId test, String report, Project project) {
  private static final Pattern PYTHON_NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)+");
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** The modules that one needs have no such test. */
  private static final String NONE_ELSEWHERE = " -Dsurefire.failIfNoSpecifiedTests=false";

  /** The name that importers give to what fails outside of any test of a Go package. */
  private static final String PACKAGE = "(package)";

  /** The command line; empty where the tool can't be told to run this test. */
  String of(TestTool tool) {
    return switch (tool) {
      case GRADLE -> gradle();
      case MAVEN -> maven();
      case PYTEST -> pytest();
      case UNITTEST -> unittest();
      case BEHAVE -> outside() ? "" : "behave " + quoted("--name=" + escaped(test.name()));
      case GO -> go();
      case JEST -> script("npx jest", "--testNamePattern=");
      case VITEST -> script("npx vitest run", "--testNamePattern=");
      case MOCHA -> script("npx mocha", "--grep=");
      case PLAYWRIGHT -> script("npx playwright test", "--grep=");
      case DOTNET -> dotnet();
      case RSPEC -> rspec();
      case PHPUNIT -> phpunit();
      case CARGO -> cargo();
      case GOOGLETEST -> googletest();
      case CTEST ->
          outside()
              ? ""
              : "ctest --output-on-failure -R " + quoted("^" + escaped(test.name()) + "$");
      case BAZEL -> bazel();
    };
  }

  /** Whether it stands for what broke outside any test, which importers name so. */
  private boolean outside() {
    return test.name().startsWith("(") && test.name().endsWith(")");
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
    String which = " test -Dtest=" + quoted(test.suite() + (one ? "#" + method() : ""));
    return project
        .mavenModule(report)
        .map(module -> program + " -pl " + quoted(module) + " -am" + which + NONE_ELSEWHERE)
        .orElse(program + which);
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

  /** Whether it is a file of Python that did not load. */
  private boolean isModule() {
    return test.suite().isEmpty() && PYTHON_NAME.matcher(test.name()).matches();
  }

  /** The suite is {@code tests.test_shop.TestCart}, or a path. */
  private String pytest() {
    String suite = test.suite();
    String method = method();
    if (isModule()) {
      return "pytest " + quoted(relative(project.here(test.name().replace('.', '/') + ".py")));
    }
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

  /** The suite is the class with its module; what fails in a set-up has the hook's name. */
  private String unittest() {
    String suite = isModule() ? test.name() : test.suite();
    if (!PYTHON_NAME.matcher(suite).matches()) {
      return "";
    }
    boolean one = method().startsWith("test") && IDENTIFIER.matcher(method()).matches();
    String program = project.has("manage.py") ? "python manage.py test " : "python -m unittest ";
    return program + suite + (one ? "." + method() : "");
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

  /**
   * By the file, where the suite is one, and the whole name of the test. Tools print marks between
   * the parts of a name, and look for a name without.
   */
  private String script(String program, String option) {
    boolean file = SCRIPT.matcher(test.suite()).matches();
    String where = file ? " " + file() : "";
    if (outside()) {
      return file ? program + where : "";
    }
    String name = escaped(test.name()).replaceAll(" ([>›]) ", " ($1 )?");
    return program + where + " " + quoted(option + name);
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
    if (outside()) {
      return test.suite().endsWith(".rb") ? "bundle exec rspec " + file() : "";
    }
    String file = test.suite().endsWith(".rb") ? file() + " " : "";
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

  /** The suite is a package, the name a target of it. */
  private String bazel() {
    String label = test.suite() + ":" + test.name();
    return label.matches("(@[\\w.+~-]*)?//[\\w./@+~-]*:[\\w./@=+,~-]+")
        ? "bazel test " + quoted(label)
        : "";
  }

  /** The suite, which is a file. */
  private String file() {
    return quoted(relative(project.here(test.suite())));
  }

  /** A name that begins with a hyphen would be taken for an option. */
  private static String relative(String path) {
    return path.startsWith("-") ? "./" + path : path;
  }
}
