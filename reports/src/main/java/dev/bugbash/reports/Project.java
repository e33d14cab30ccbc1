package dev.bugbash.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sources of the tests, as far as they tell which tool runs them.
 *
 * @param folder at the top; empty where nobody knows where the sources are
 * @param files that tools have there, such as {@code pom.xml}
 * @param packages that {@code package.json} mentions among those that run tests
 */
public record Project(Optional<Path> folder, Set<String> files, Set<String> packages) {
  /** Where nobody knows where the sources are. */
  public static final Project UNKNOWN = new Project(Optional.empty(), Set.of(), Set.of());

  private static final List<String> FILES =
      List.of(
          "pom.xml",
          "mvnw",
          "build.gradle",
          "build.gradle.kts",
          "gradlew",
          "package.json",
          "CMakeLists.txt",
          "manage.py");
  private static final String POM = "/pom.xml";
  private static final Pattern MAVEN_REPORT =
      Pattern.compile("^(.*[^/])/target/(?:surefire|failsafe)-reports/");

  /** A path below the top without what has a meaning of its own in {@code -pl}. */
  private static final Pattern MAVEN_MODULE =
      Pattern.compile("(?!.*(?:^|/)\\.\\.(?:/|$))[^-!+?,:/][^,:]*");

  private static final List<String> RUNNERS = List.of("jest", "vitest", "mocha");
  private static final int LONGEST = 1_000_000;

  public Project {
    files = Set.copyOf(files);
    packages = Set.copyOf(packages);
  }

  /** The project in a folder; what can't be read tells nothing. */
  public static Project in(Path folder) {
    Set<String> files =
        FILES.stream()
            .filter(name -> Files.isRegularFile(folder.resolve(name)))
            .collect(Collectors.toUnmodifiableSet());
    String text = files.contains("package.json") ? read(folder.resolve("package.json")) : "";
    return new Project(
        Optional.of(folder),
        files,
        RUNNERS.stream()
            .filter(runner -> text.contains("\"" + runner + "\""))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The project of the git checkout that {@code folder} is in; of the folder where there is none.
   */
  public static Project around(Path folder) {
    return in(top(folder));
  }

  /** The folder of the git checkout that {@code folder} is in; itself where there is none. */
  public static Path top(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path at = absolute; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return absolute;
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  boolean has(String... names) {
    return Arrays.stream(names).anyMatch(files::contains);
  }

  /** Whether its JavaScript tests are run by that package and no other. */
  boolean runs(String runner) {
    return packages.equals(Set.of(runner));
  }

  /**
   * A path of a test as it is called here: without the folders of the machine that ran it.
   *
   * @param path from a report, without control characters; possibly of another machine
   */
  String here(String path) {
    String[] parts = path.replace('\\', '/').split("/");
    boolean strange = Arrays.stream(parts).anyMatch(part -> part.equals(".."));
    if (folder.isEmpty() || strange) {
      return path;
    }
    Stream<String> ends =
        IntStream.range(0, parts.length)
            .mapToObj(i -> String.join("/", Arrays.asList(parts).subList(i, parts.length)))
            .filter(end -> !end.isEmpty() && !end.startsWith("/"));
    return ends.filter(end -> isFile(folder.get(), end)).findFirst().orElse(path);
  }

  /**
   * The module of Maven, as {@code -pl} takes it, in whose build folder a report was written; empty
   * for the module at the top, and where the folder has no such module.
   *
   * @param report a path, possibly of another machine
   */
  Optional<String> mavenModule(String report) {
    Matcher m = MAVEN_REPORT.matcher(report.replace('\\', '/'));
    if (folder.isEmpty() || !has("pom.xml") || !m.find()) {
      return Optional.empty();
    }
    String pom = here(m.group(1) + POM);
    String module = pom.substring(0, Math.max(0, pom.length() - POM.length()));
    return pom.endsWith(POM)
            && MAVEN_MODULE.matcher(module).matches()
            && VisibleText.plain(module)
            && isFile(folder.get(), pom)
        ? Optional.of(module)
        : Optional.empty();
  }

  /** No file has a name that the system can't write. */
  private static boolean isFile(Path folder, String path) {
    try {
      return Files.isRegularFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
