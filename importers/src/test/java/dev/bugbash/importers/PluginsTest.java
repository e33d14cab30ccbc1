package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own format, compiled and packed as a team would. */
final class PluginsTest {
  private static final String SOURCE =
      """
      package team;

      import dev.bugbash.importers.*;
      import dev.bugbash.model.*;
      import java.io.*;
      import java.time.Duration;

      public final class TeamFormat implements ReportFormat {
        public String name() { return "team-log"; }
        public FormatGuide guide() { return FormatGuide.of("Team log", "Ours."); }
        public boolean recognises(String head, String fileName) { return head.startsWith("TEAM"); }
        public void read(InputStream content, ReportSink sink) throws IOException {
          String name = new String(content.readAllBytes(), "UTF-8").substring(5).strip();
          sink.result(Result.passed(TestId.of("team", name), Duration.ZERO));
        }
      }
      """;

  @TempDir Path folder;

  private Path jar(String service) throws IOException {
    Path source = Files.writeString(folder.resolve("TeamFormat.java"), SOURCE);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertEquals(0, compiled);
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Path jar = plugins.resolve("team.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("team/TeamFormat.class"));
      out.write(Files.readAllBytes(classes.resolve("team/TeamFormat.class")));
      out.putNextEntry(new JarEntry("META-INF/services/" + ReportFormat.class.getName()));
      out.write(service.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @Test
  void aPluginInAFolderReadsItsFormat() throws IOException {
    jar("team.TeamFormat");
    Recorder recorder = new Recorder();

    new ReportReader(
            new ByteArrayInputStream("TEAM works".getBytes(StandardCharsets.UTF_8)),
            folder,
            Formats.with(List.of(folder.resolve("plugins"))))
        .read(new ReportSource(Path.of("-"), Optional.empty()), recorder);

    Read read = recorder.reads().get(0);
    assertEquals("team-log", read.format);
    assertEquals(List.of("team::works passed"), read.outcomes());
  }

  @Test
  void withoutBeingNamedItIsNotLoaded() throws IOException {
    jar("team.TeamFormat");

    assertTrue(Formats.own().stream().noneMatch(format -> format.name().equals("team-log")));
  }

  @Test
  void aBrokenPluginIsNamed() throws IOException {
    Path jar = jar("team.NoSuchClass");

    IOException e = assertThrows(IOException.class, () -> Formats.with(List.of(jar)));

    assertTrue(
        String.valueOf(e.getMessage()).startsWith(jar + ": a broken plug-in: "), e.getMessage());
  }

  @Test
  void whatIsNoPluginIsNamed() throws IOException {
    Path missing = folder.resolve("missing.jar");
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

    assertTrue(
        String.valueOf(
                assertThrows(IOException.class, () -> Formats.with(List.of(missing))).getMessage())
            .contains("no such plug-in"));
    assertThrows(IOException.class, () -> Formats.with(List.of(text)));
  }
}
