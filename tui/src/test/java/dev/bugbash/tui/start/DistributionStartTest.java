package dev.bugbash.tui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bugbash.tui.start.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code bin/bugbash} of a distribution that was unpacked somewhere. */
@Tag("slow")
final class DistributionStartTest {
  private static final Path BUILT = Path.of("target", "bugbash").toAbsolutePath();

  private static final Pattern MODERN = Pattern.compile("JAVA_VERSION=\"(?:1[7-9]|[2-9]\\d)\\b");

  @TempDir Path temporary;
  private Path installed;
  private String bugbash;
  private Shell shell;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(Files.isDirectory(BUILT.resolve("lib")), "needs mvn package first: no " + BUILT);
    installed = temporary.resolve("installed here");
    Shell.copy(BUILT, installed);
    bugbash = installed.resolve("bin/bugbash").toString();
    shell = Shell.in(temporary);
  }

  @Test
  void withoutJavaSaysWhatToInstall() throws Exception {
    Ended ended = shell.run(bugbash, "--version");

    assertEquals(1, ended.status());
    assertContains(ended, "needs Java 17 or newer, but found none");
    assertContains(ended, "apt install openjdk-17-jdk");
    assertContains(ended, "brew install openjdk");
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path old = javaHome("#!/bin/sh\nexit 9\n");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_292\"\n");

    Ended ended = shell.set("JAVA_HOME", old.toString()).run(bugbash, "--version");

    assertEquals(1, ended.status());
    assertContains(ended, "found only Java 8 by JAVA_HOME (" + old + ")");
  }

  @Test
  void anOldJavaWithoutReleaseFileIsAsked() throws Exception {
    shell.withTool("java", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");

    Ended ended = shell.run(bugbash, "--version");

    assertEquals(1, ended.status());
    assertContains(ended, "found only Java 11 by PATH");
  }

  @Test
  void aBrokenJavaIsNotBelieved() throws Exception {
    Path broken = javaHome("#!/bin/sh\necho oops\nexit 1\n");

    Ended ended = shell.set("JAVA_HOME", broken.toString()).run(bugbash, "--version");

    assertEquals(1, ended.status());
    assertContains(ended, "no working Java by JAVA_HOME");
  }

  @Test
  void aGoodJavaOnThePathHelpsWhereJavaHomeIsOld() throws Exception {
    Path old = javaHome("#!/bin/sh\nexit 9\n");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Files.createSymbolicLink(
        temporary.resolve("tools/java"), Path.of(System.getProperty("java.home"), "bin", "java"));

    assertStarts(shell.set("JAVA_HOME", old.toString()).run(bugbash, "--version"));
  }

  @Test
  void javaHomeMayHaveSpaces() throws Exception {
    Path spaced = temporary.resolve("my own jdk");
    Files.createSymbolicLink(spaced, Path.of(System.getProperty("java.home")));

    assertStarts(shell.set("JAVA_HOME", spaced.toString()).run(bugbash, "--version"));
  }

  @Test
  void startsThroughLinksFromAnywhere() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("real"), Path.of("../installed here/bin/bugbash"));
    Files.createSymbolicLink(shell.folder().resolve("bb"), bin.resolve("real"));

    assertStarts(shell.withJava().run("./bb", "--version"));
    assertStarts(shell.withJava().run("sh", "bb", "--version"));
  }

  @Test
  void theArchiveIsMadeOnceBesideTheJars() throws Exception {
    assertStarts(shell.withJava().run(bugbash, "--version"));
    List<String> first = Shell.names(installed.resolve("lib"), ".starts");
    assertStarts(shell.withJava().run(bugbash, "--version"));

    assertEquals(1, first.size(), first.toString());
    assertEquals(first, Shell.names(installed.resolve("lib"), ".starts"));
    Path starts = installed.resolve("lib").resolve(first.get(0));
    assertTrue(Files.size(starts.resolve("commands.jsa")) > 1_000_000);
    assertTrue(Files.size(starts.resolve("screen.jsa")) > 1_000_000);
  }

  @Test
  void firstStartsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
    shell.withJava();
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      started.add(shell.start(bugbash, "--version"));
    }

    for (Process each : started) {
      assertStarts(Ended.of(each));
    }
    assertEquals(1, Shell.names(installed.resolve("lib"), ".starts").size());
    assertEquals(List.of(), Shell.names(installed.resolve("lib"), ".making"));
  }

  @Test
  void whereTheInstallationIsReadOnlyTheArchiveGoesToTheCache() throws Exception {
    Path cache = temporary.resolve("cache");
    Ended prepared =
        shell.run(
            "sh",
            "-c",
            "chmod a+rx .. ../home && mkdir -m 777 ../cache && chmod -R a-w '../installed here'");
    assertEquals(0, prepared.status(), prepared.output());

    Ended ended =
        shell
            .withJava()
            .set("XDG_CACHE_HOME", cache.toString())
            .run(asNobody(bugbash, "--version"));
    Shell.Ended restored = shell.run("chmod", "-R", "u+w", installed.toString());

    assertStarts(ended);
    assertEquals(0, restored.status());
    assertEquals(List.of(), Shell.names(installed.resolve("lib"), ".starts"));
    assertEquals(1, Shell.names(cache.resolve("bugbash"), ".starts").size());
  }

  @Test
  void withNowhereToWriteItStartsWithoutAnArchive() throws Exception {
    Ended prepared =
        shell.run("sh", "-c", "chmod a+rx .. && chmod -R a-w '../installed here' ../home");
    assertEquals(0, prepared.status(), prepared.output());

    Ended ended = shell.withJava().run(asNobody(bugbash, "--version"));
    Ended restored = shell.run("chmod", "-R", "u+w", installed.toString());

    assertStarts(ended);
    assertEquals(0, restored.status());
  }

  @Test
  void optionsOfTheUserReachJava() throws Exception {
    Ended ended =
        shell.withJava().set("BUGBASH_OPTS", "-XshowSettings:properties").run(bugbash, "--version");

    assertEquals(0, ended.status(), ended.output());
    assertContains(ended, "java.specification.version");
  }

  @ParameterizedTest
  @MethodSource("installedJavas")
  void whatLibrariesLogIsNotShown(Path java) throws Exception {
    Files.writeString(
        shell.folder().resolve("report.xml"),
        "<testsuite><testcase name='a'><failure message='boom'/></testcase></testsuite>");
    shell.set("JAVA_HOME", java.toString()).set("BUGBASH_ARCHIVE", "off");

    Ended triage = shell.run(bugbash, "triage", "report.xml");
    Ended search = shell.run(bugbash, "search", "boom");

    assertContains(triage, "BB-1");
    assertContains(search, "BB-1");
    assertFalse((triage.output() + search.output()).contains("lucene"), search.output());
  }

  /** The Java of this test, and those that are installed beside it. */
  static Set<Path> installedJavas() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    Set<Path> javas = new TreeSet<>(Set.of(own.toRealPath()));
    try (Stream<Path> others = Files.list(own.resolveSibling(""))) {
      for (Path other : others.toList()) {
        Path release = other.resolve("release");
        if (Files.isExecutable(other.resolve("bin/java"))
            && Files.isReadable(release)
            && MODERN.matcher(Files.readString(release)).find()) {
          javas.add(other.toRealPath());
        }
      }
    }
    return javas;
  }

  /** Root may write everywhere, whatever the permissions say; so it becomes somebody else. */
  private String[] asNobody(String... command) throws Exception {
    List<String> whole = new ArrayList<>();
    if (shell.run("id", "-u").output().strip().equals("0")) {
      assumeTrue(Files.exists(temporary.resolve("tools/setpriv")), "as root, needs setpriv");
      whole.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    whole.addAll(List.of(command));
    return whole.toArray(String[]::new);
  }

  private Path javaHome(String java) throws IOException {
    Path home = temporary.resolve("old jdk");
    Shell.executable(home.resolve("bin/java"), java);
    return home;
  }

  private static void assertStarts(Ended ended) {
    assertEquals(0, ended.status(), ended.output());
    assertTrue(ended.output().matches("bugbash [0-9.]+(-SNAPSHOT)?\\R"), ended.output());
  }

  private static void assertContains(Ended ended, String text) {
    assertTrue(ended.output().contains(text), ended.output());
  }
}
