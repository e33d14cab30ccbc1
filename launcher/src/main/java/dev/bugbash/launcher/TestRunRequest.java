package dev.bugbash.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which tests to run, and how.
 *
 * @param classPath of the tests: jars and folders in order
 * @param selectors which tests; when empty, all in the folders of the class path
 * @param includeTags tag expressions of which one must match; when empty, tags don't matter
 * @param excludeTags tag expressions of which none may match
 * @param java the {@code java} program, of version 17 or later
 * @param jvmArguments such as {@code -Xmx2g}
 * @param workingFolder of the test process
 * @param timeout after which the test process is ended
 */
public record TestRunRequest(
    List<Path> classPath,
    List<TestSelector> selectors,
    List<String> includeTags,
    List<String> excludeTags,
    Path java,
    List<String> jvmArguments,
    Path workingFolder,
    Optional<Duration> timeout) {
  public TestRunRequest {
    classPath = List.copyOf(classPath);
    selectors = List.copyOf(selectors);
    includeTags = List.copyOf(includeTags);
    excludeTags = List.copyOf(excludeTags);
    Objects.requireNonNull(java, "java");
    jvmArguments = List.copyOf(jvmArguments);
    Objects.requireNonNull(workingFolder, "workingFolder");
    Objects.requireNonNull(timeout, "timeout");
  }

  /** These tests with this class path, on the JDK that runs us, in the current folder. */
  public static TestRunRequest of(List<Path> classPath, List<TestSelector> selectors) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new TestRunRequest(
        classPath,
        selectors,
        List.of(),
        List.of(),
        java,
        List.of(),
        Path.of("").toAbsolutePath(),
        Optional.empty());
  }

  /** What is selected in the end. */
  List<TestSelector> effectiveSelectors() {
    if (!selectors.isEmpty()) {
      return selectors;
    }
    return classPath.stream()
        .filter(Files::isDirectory)
        .<TestSelector>map(TestSelector.InFolder::new)
        .toList();
  }
}
