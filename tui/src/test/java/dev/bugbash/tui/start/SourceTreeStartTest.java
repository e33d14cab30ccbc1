package dev.bugbash.tui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.start.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bugbash} at the root of a source tree, with a Maven that only pretends to build. */
@Tag("slow")
final class SourceTreeStartTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Notes that it was called, and makes a distribution that says its arguments. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$$" >>calls
      sleep 1
      mkdir -p tui/target/bugbash/bin
      echo '#!/bin/sh
      echo "started with $*"' >tui/target/bugbash/bin/bugbash
      chmod +x tui/target/bugbash/bin/bugbash
      : >tui/target/fingerprint
      """;

  @TempDir Path temporary;
  private Path tree;
  private String bugbash;
  private Shell shell;

  @BeforeEach
  void copyScripts() throws IOException {
    tree = Files.createDirectories(temporary.resolve("a tree"));
    for (String file : List.of("bugbash", ".mvn/build.sh", "tui/src/main/scripts/java.sh")) {
      Files.createDirectories(tree.resolve(file).getParent());
      Files.copy(ROOT.resolve(file), tree.resolve(file));
    }
    Shell.executable(tree.resolve("bugbash"), Files.readString(ROOT.resolve("bugbash")));
    Files.createDirectories(tree.resolve("model/src/main"));
    Files.createFile(tree.resolve("pom.xml"));
    Files.createFile(tree.resolve("model/pom.xml"));
    bugbash = tree.resolve("bugbash").toString();
    shell = Shell.in(temporary).withJava();
  }

  @Test
  void buildsOnFirstUseOnlyAndSaysSo() throws Exception {
    shell.withTool("mvn", MAVEN);

    Ended first = shell.run(bugbash, "show", "a  b");
    Ended second = shell.run(bugbash, "show", "a  b");

    assertEquals(2, first.output().lines().count(), first.output());
    assertTrue(first.output().startsWith("bugbash: building"), first.output());
    assertEquals("started with show a  b\n", second.output());
    assertEquals(1, calls());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    shell.withTool("mvn", MAVEN).run(bugbash);
    Path source = Files.createFile(tree.resolve("model/src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));

    shell.run(bugbash);

    assertEquals(2, calls());
  }

  @Test
  void processesAtTheSameTimeBuildOnce() throws Exception {
    shell.withTool("mvn", MAVEN);
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      started.add(shell.start(bugbash, "hello"));
    }

    for (Process each : started) {
      Ended ended = Ended.of(each);
      assertEquals(0, ended.status(), ended.output());
      assertTrue(ended.output().endsWith("started with hello\n"), ended.output());
    }
    assertEquals(1, calls());
  }

  @Test
  void aLockLeftBehindByTheDeadIsBroken() throws Exception {
    shell.withTool("mvn", MAVEN);
    Process dead = shell.start("sh", "-c", "exit 0");
    assertEquals(0, dead.waitFor());
    Files.createDirectories(tree.resolve(".building"));
    Files.writeString(tree.resolve(".building/owner"), dead.pid() + "\n");

    Ended ended = shell.run(bugbash, "hello");

    assertTrue(ended.output().endsWith("started with hello\n"), ended.output());
    assertFalse(Files.exists(tree.resolve(".building")));
  }

  @Test
  void aFailedBuildShowsItsErrorsAndWhereTheRestIs() throws Exception {
    shell.withTool("mvn", "#!/bin/sh\necho '[ERROR] no such symbol'\nexit 1\n");

    Ended ended = shell.run(bugbash, "hello");

    assertEquals(1, ended.status());
    assertTrue(ended.output().contains("[ERROR] no such symbol"), ended.output());
    assertTrue(ended.output().contains(tree.resolve("build.log").toString()), ended.output());
    assertFalse(Files.exists(tree.resolve(".building")));
  }

  @Test
  void withoutMavenSaysWhatToInstall() throws Exception {
    Ended ended = shell.run(bugbash, "hello");

    assertEquals(1, ended.status());
    assertTrue(ended.output().contains("apt install maven"), ended.output());
  }

  @Test
  void aRuntimeIsNotEnoughToBuild() throws Exception {
    Path runtime = temporary.resolve("jre");
    Shell.executable(runtime.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
    Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");

    Ended ended = shell.set("JAVA_HOME", runtime.toString()).run(bugbash, "hello");

    assertEquals(1, ended.status());
    assertTrue(ended.output().contains("needs a JDK"), ended.output());
  }

  private long calls() throws IOException {
    return Files.readAllLines(tree.resolve("calls")).size();
  }
}
