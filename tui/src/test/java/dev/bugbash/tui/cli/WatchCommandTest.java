package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With a process that writes its reports piece by piece, and one that watches it. */
@Tag("slow")
@Timeout(120)
class WatchCommandTest {
  private static final String RED =
      "<testsuite name='s'><testcase classname='a.%s' name='t'><failure type='E'"
          + " message='gone'>E: gone\n\tat a.A.b(A.java:1)</failure></testcase></testsuite>";

  @TempDir Path folder;

  @Test
  void whatABuildWritesIsOnTheBoardOnceItIsWhole() throws Exception {
    Process build = build("reports", "");

    List<String> said = watch("--settle=0.6", "--idle=6");

    assertEquals(0, build.waitFor());
    assertEquals("0", said.get(said.size() - 1));
    assertTrue(
        said.contains("Brought 24 files: 24 tests, 24 failures, 1 cluster in all, 1 of them new."),
        said.toString());
    Trial.Answer runs = Trial.in(folder).run("runs", "--output=json");
    assertEquals(1, runs.out().lines().count(), runs.out());
  }

  @Test
  void whatStaysCutIsToldInTheEndAndDeletedFilesAreNot() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    String whole = RED.formatted("A");
    Files.writeString(reports.resolve("TEST-cut.xml"), whole.substring(0, whole.length() - 20));
    Files.writeString(reports.resolve("TEST-whole.xml"), whole);

    List<String> said = watch("--settle=0.1", "--idle=1.5");

    assertEquals("2", said.get(said.size() - 1));
    assertTrue(
        said.toString().contains("reports/TEST-cut.xml: line 2: the file ends"), said.toString());
    assertTrue(said.toString().contains("Brought 1 file: 1 test"), said.toString());
  }

  @Test
  void controlCEndsItWithASummaryAndItsOwnExitCode() throws Exception {
    Files.createDirectories(folder.resolve("reports"));
    Process watch = start("--settle=0.1");
    try (BufferedReader out = watch.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("Watching reports. Ctrl-C ends.", said(out));
      Files.writeString(folder.resolve("reports/TEST-a.xml"), RED.formatted("A"));
      assertEquals("1 file: 1 test, 1 failure in 1 cluster, 1 of them new.", said(out));

      new ProcessBuilder("kill", interrupt(), String.valueOf(watch.pid())).start().waitFor();

      assertEquals(
          "Brought 1 file: 1 test, 1 failure, 1 cluster in all, 1 of them new.", said(out));
    }
    assertTrue(watch.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, watch.exitValue());
  }

  /**
   * What Ctrl-C sends; a polite kill where that is ignored, as by whatever a script starts in the
   * background.
   */
  private static String interrupt() throws IOException {
    Path status = Path.of("/proc/self/status");
    boolean ignored =
        Files.exists(status)
            && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    return ignored ? "-TERM" : "-INT";
  }

  /** The next line that is not the Java runtime's own. */
  private static String said(BufferedReader out) throws IOException {
    String line = String.valueOf(out.readLine());
    return line.isEmpty() || line.startsWith("WARNING: ") ? said(out) : line;
  }

  /**
   * A shell that appends each report in three pieces, renames some and deletes its scratch file.
   */
  private Process build(String to, String more) throws IOException {
    String script =
        """
        mkdir -p %1$s; sleep 1
        for i in $(seq 1 24); do
          f=%1$s/TEST-$i.xml; [ $((i %% 3)) = 0 ] && f=%1$s/TEST-$i.xml.part
          printf "<testsuite name='s'><testcase classname='a.C$i' name='t'>" > $f
          [ $((i %% 8)) = 0 ] && sleep 1
          printf "<failure type='E' message='gone'>E: gone\\n\\tat a.A.b(A.java:1)" >> $f
          sleep 0.05
          printf "</failure></testcase></testsuite>" >> $f
          [ $((i %% 3)) = 0 ] && mv $f %1$s/TEST-$i.xml
        done
        printf "<testsuite" > %1$s/TEST-scratch.xml; sleep 0.2; rm %1$s/TEST-scratch.xml
        """
            .formatted(to);
    return new ProcessBuilder("bash", "-c", script + more).directory(folder.toFile()).start();
  }

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", OwnProcess.UNPACKED_HERE, "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("watch", "reports", "--as=ana"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  /** What it said, and its exit code as the last line. */
  private List<String> watch(String... options) throws Exception {
    Process watch = start(options);
    List<String> said = new ArrayList<>();
    try (BufferedReader out = watch.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(said::add);
    }
    said.add(String.valueOf(watch.waitFor()));
    return said;
  }
}
