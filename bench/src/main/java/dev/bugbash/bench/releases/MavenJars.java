package dev.bugbash.bench.releases;

import dev.bugbash.launcher.ClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Fetches jars and class paths by the {@code mvn} that is installed, into one folder. */
record MavenJars(Path folder) {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:";
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** The JUnit Platform with all its engines in one jar, which runs JUnit 3, 4 and 5. */
  private static final String PLATFORM =
      "org.junit.platform:junit-platform-console-standalone:1.12.2:jar";

  /** What {@link #platform} brings, in whatever version a library asks for. */
  private static final Pattern OF_PLATFORM =
      Pattern.compile("(junit-(jupiter|platform|vintage)|opentest4j|apiguardian|surefire).*");

  Path older(ReleasePair pair) throws IOException {
    return fetch(pair, pair.older(), "jar");
  }

  Path newer(ReleasePair pair) throws IOException {
    return fetch(pair, pair.newer(), "jar");
  }

  Path tests(ReleasePair pair) throws IOException {
    return fetch(pair, pair.newer(), "jar:" + pair.classifier());
  }

  Path platform() throws IOException {
    return fetch(PLATFORM);
  }

  /** What the newer release's tests need beside itself and the JUnit Platform. */
  List<Path> classPath(ReleasePair pair) throws IOException {
    Path project = folder.resolve("pom-" + pair.name());
    Path list = project.resolve("class-path");
    if (!Files.exists(list)) {
      Files.createDirectories(project);
      Path pom = fetch(pair, pair.newer(), "pom");
      Files.copy(pom, project.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
      maven(
          "-f",
          project.resolve("pom.xml").toString(),
          PLUGIN + "build-classpath",
          "-Dmdep.includeScope=test",
          "-Dmdep.outputFile=" + list,
          "-Drat.skip",
          "-Denforcer.skip");
    }
    return ClassPath.parse(Files.readString(list).strip()).stream()
        .filter(jar -> !OF_PLATFORM.matcher(jar.getFileName().toString()).matches())
        .toList();
  }

  private Path fetch(ReleasePair pair, String version, String kind) throws IOException {
    return fetch(pair.group() + ":" + pair.artifact() + ":" + version + ":" + kind);
  }

  private Path fetch(String coordinates) throws IOException {
    String[] parts = coordinates.split(":", -1);
    String classifier = parts.length > 4 ? "-" + parts[4] : "";
    Path file = folder.resolve(parts[1] + "-" + parts[2] + classifier + "." + parts[3]);
    if (!Files.exists(file)) {
      maven(PLUGIN + "copy", "-Dartifact=" + coordinates, "-DoutputDirectory=" + folder);
    }
    if (!Files.exists(file)) {
      throw new IOException("mvn does not bring " + coordinates);
    }
    return file;
  }

  private void maven(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B"));
    command.addAll(List.of(arguments));
    File said = Files.createTempFile("bugbash-mvn", ".log").toFile();
    Process maven =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    try {
      if (!maven.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || maven.exitValue() != 0) {
        maven.destroyForcibly();
        throw new IOException(
            String.join(" ", command) + ": " + Files.readString(said.toPath()).lines().findFirst());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.delete(said.toPath());
    }
  }
}
