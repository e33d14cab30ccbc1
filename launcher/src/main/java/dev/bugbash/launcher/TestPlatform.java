package dev.bugbash.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;

/** What a class path needs so that the JUnit Platform can run its tests. */
sealed interface TestPlatform {
  /**
   * @param more to be put behind the class path
   */
  record Usable(List<Path> more) implements TestPlatform {}

  record Missing(String message) implements TestPlatform {}

  /** Looks for the JUnit Platform on a class path. */
  static TestPlatform on(List<Path> classPath) {
    for (Path entry : classPath) {
      if (!Files.exists(entry)) {
        return new Missing("there is no " + entry + ", which the class path names");
      }
    }
    try (URLClassLoader classes = classes(classPath)) {
      if (!has(classes, "org/junit/platform/engine/TestEngine.class")) {
        return new Missing(noPlatform(classes));
      }
      if (!has(classes, "META-INF/services/org.junit.platform.engine.TestEngine")) {
        return new Missing(
            "the class path has the JUnit Platform but no test engine: add"
                + " org.junit.jupiter:junit-jupiter-engine (for JUnit 4 tests"
                + " org.junit.vintage:junit-vintage-engine) of the version of your JUnit");
      }
      return has(classes, "org/junit/platform/launcher/Launcher.class")
          ? new Usable(List.of())
          : launcherFor(engineJar(classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether JUnit 4 tests may be there that nothing can run. */
  static boolean lacksVintage(List<Path> classPath) {
    try (URLClassLoader classes = classes(classPath)) {
      return has(classes, "junit/framework/TestCase.class")
          && !has(classes, "org/junit/vintage/engine/VintageTestEngine.class");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where one of our own classes, or of those that we ship, comes from. */
  static Path home(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot tell where " + type + " is", e);
    }
  }

  private static URLClassLoader classes(List<Path> classPath) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static boolean has(URLClassLoader classes, String resource) {
    return classes.findResource(resource) != null;
  }

  private static String noPlatform(URLClassLoader classes) {
    if (has(classes, "junit/framework/TestCase.class")) {
      return "the class path has JUnit 4 alone, which runs on the JUnit Platform by"
          + " org.junit.vintage:junit-vintage-engine: add it and what it depends on, and"
          + " org.junit.platform:junit-platform-launcher of the same release";
    }
    if (has(classes, "org/testng/TestNG.class")) {
      return "the class path has TestNG alone, which runs on the JUnit Platform by"
          + " org.junit.support:testng-engine: add it and what it depends on, and"
          + " org.junit.platform:junit-platform-launcher";
    }
    return "the class path has no JUnit Platform: add org.junit.jupiter:junit-jupiter and"
        + " org.junit.platform:junit-platform-launcher with what they depend on, or say the class"
        + " path of the tests rather than that of the program";
  }

  /** Where the engine's jar is in {@code jar:file:/…!/…}; empty when it is no jar. */
  private static Optional<Path> engineJar(URLClassLoader classes) {
    URL url = classes.findResource("org/junit/platform/engine/TestEngine.class");
    String text = String.valueOf(url);
    int end = text.indexOf("!/");
    return text.startsWith("jar:file:") && end > 0
        ? Optional.of(Path.of(java.net.URI.create(text.substring(4, end))))
        : Optional.empty();
  }

  private static TestPlatform launcherFor(Optional<Path> engineJar) {
    String version = engineJar.map(TestPlatform::version).orElse("");
    Path ours = home(Launcher.class);
    if (version.equals(version(ours))) {
      return new Usable(List.of(ours));
    }
    Optional<Path> beside = engineJar.flatMap(jar -> besideEngine(jar, version));
    if (beside.isPresent()) {
      return new Usable(List.of(beside.get()));
    }
    String wanted = version.isEmpty() ? "" : ":" + version;
    return new Missing(
        "the class path has JUnit Platform "
            + version
            + " without its launcher: add org.junit.platform:junit-platform-launcher"
            + wanted);
  }

  private static String version(Path jar) {
    String name = String.valueOf(jar.getFileName());
    return name.replaceFirst("^junit-platform-[a-z]+-", "").replaceFirst("\\.jar$", "");
  }

  /** Build tools fetch the launcher by themselves, next to the engine in their local storage. */
  private static Optional<Path> besideEngine(Path engineJar, String version) {
    String name = "junit-platform-launcher-" + version + ".jar";
    Path sibling = engineJar.resolveSibling(name);
    if (Files.isRegularFile(sibling)) {
      return Optional.of(sibling);
    }
    Path folder = engineJar.toAbsolutePath();
    for (int up = 0; up < 4 && folder != null; up++) {
      folder = folder.getParent();
      if (folder != null && folder.endsWith("junit-platform-engine")) {
        return find(folder.resolveSibling("junit-platform-launcher").resolve(version), name);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> find(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(f -> f.endsWith(name)).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
