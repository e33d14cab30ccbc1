package dev.bugbash.launcher;

import dev.bugbash.launcher.child.TestProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.opentest4j.AssertionFailedError;

/** Class paths as users have them: the sample tests, and one or the other JUnit. */
final class SampleClassPath {
  static final String PACKAGE = "dev.bugbash.launcher.sample";

  private SampleClassPath() {}

  /** The JUnit that we are tested with ourselves, without its launcher. */
  static List<Path> junit6(Path folder) {
    return withSamples(
        folder,
        Stream.of(
                Test.class,
                JupiterTestEngine.class,
                ParameterizedTest.class,
                JUnitException.class,
                TestEngine.class,
                AssertionFailedError.class)
            .map(TestPlatform::home)
            .toList());
  }

  /** JUnit 5.9 with the vintage engine, and with the launcher where {@code launcher} says so. */
  static List<Path> junit5(Path folder, boolean launcher) {
    return withSamples(
        folder,
        jars("junit5").stream()
            .filter(p -> launcher || !p.toString().contains("platform-launcher"))
            .toList());
  }

  static List<Path> junit4(Path folder) {
    return withSamples(
        folder,
        jars("junit5").stream()
            .filter(p -> p.getFileName().toString().matches("(junit-4|hamcrest).*"))
            .toList());
  }

  /** The sample tests, in a folder of their own. */
  static Path samples(Path folder) {
    Path from = classes().resolveSibling("test-classes").resolve(PACKAGE.replace('.', '/'));
    Path to = folder.resolve("classes").resolve(PACKAGE.replace('.', '/'));
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder.resolve("classes");
  }

  private static List<Path> withSamples(Path folder, List<Path> jars) {
    List<Path> all = new ArrayList<>(jars);
    all.add(0, samples(folder));
    return all;
  }

  /** Jars that the build copied. */
  private static List<Path> jars(String name) {
    return ClassPath.parse(classes().resolveSibling(name) + "/*");
  }

  private static Path classes() {
    return TestPlatform.home(TestProcess.class);
  }
}
