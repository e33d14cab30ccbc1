package dev.bugbash.tui.cli;

import dev.bugbash.launcher.ClassPath;
import dev.bugbash.launcher.TestRunRequest;
import dev.bugbash.launcher.TestSelector;
import dev.bugbash.tui.cli.print.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which tests to run, and how. */
final class TestOptions {
  @SuppressWarnings("NullAway.Init")
  @Option(
      names = {"--classpath", "--class-path"},
      required = true,
      paramLabel = "PATHS",
      description = "Class path of the tests, as for java; dir/* stands for the jars in dir.")
  private List<String> classPath;

  @Option(
      names = "--select-package",
      paramLabel = "NAME",
      description = "Only tests of this package and those below it; may be repeated.")
  private List<String> packages = List.of();

  @Option(
      names = "--select-class",
      paramLabel = "NAME",
      description = "Only tests of this class; may be repeated.")
  private List<String> classes = List.of();

  @Option(
      names = "--select-method",
      paramLabel = "NAME",
      description = "Only this test, such as org.example.FooTest#works; may be repeated.")
  private List<String> methods = List.of();

  @Option(
      names = "--include-tag",
      paramLabel = "TAG",
      description = "Only tests with this tag; may be repeated.")
  private List<String> includeTags = List.of();

  @Option(
      names = "--exclude-tag",
      paramLabel = "TAG",
      description = "No tests with this tag; may be repeated.")
  private List<String> excludeTags = List.of();

  @Option(
      names = "--java",
      paramLabel = "FILE",
      description = "The java program, of 17 or newer. Default: the one that runs bugbash.")
  private Optional<String> java = Optional.empty();

  @Option(
      names = "--jvm-argument",
      paramLabel = "ARGUMENT",
      description = "An argument for java, such as -Xmx2g; may be repeated.")
  private List<String> jvmArguments = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop the tests after so many seconds. Default: never.")
  private Optional<Long> timeout = Optional.empty();

  TestRunRequest request(Path workingFolder) {
    return new TestRunRequest(
        classPath.stream()
            .flatMap(paths -> ClassPath.parse(paths).stream())
            .map(workingFolder::resolve)
            .toList(),
        selectors(),
        includeTags,
        excludeTags,
        java.map(workingFolder::resolve)
            .orElse(Path.of(System.getProperty("java.home"), "bin", "java")),
        jvmArguments,
        workingFolder,
        timeout.map(TestOptions::seconds));
  }

  private List<TestSelector> selectors() {
    return Stream.of(
            packages.stream().map(TestSelector.InPackage::new),
            classes.stream().map(TestSelector.InClass::new),
            methods.stream().map(TestSelector.Method::new))
        .<TestSelector>flatMap(some -> some)
        .toList();
  }

  private static Duration seconds(long seconds) {
    if (seconds < 1) {
      throw new RefusedException(Phrase.of("--timeout is at least 1 second, not %d.", seconds));
    }
    return Duration.ofSeconds(seconds);
  }
}
