package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder.Read;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchivesTest {
  private static final byte[] RED =
      "<testsuite name='s'><testcase name='c'><failure message='m'/></testcase></testsuite>"
          .getBytes(StandardCharsets.UTF_8);

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String first, byte[] one, String second, byte[] two)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(first));
      zip.write(one);
      zip.putNextEntry(new ZipEntry(second));
      zip.write(two);
    }
    return packed.toByteArray();
  }

  private static byte[] tar(String... names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(RED.length);
        tar.putArchiveEntry(entry);
        tar.write(RED);
        tar.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  /** Each report that was read red and whole. */
  private static List<String> red(byte[] archive) {
    List<Read> reads = Recorder.readAll(archive);
    reads.forEach(read -> assertEquals("", read.problem, read.path));
    reads.forEach(read -> assertTrue(read.red(), read.path));
    return reads.stream().map(read -> read.path).toList();
  }

  @Test
  void readsEveryKindOfArchive() throws IOException {
    assertEquals(List.of("-"), red(gzip(RED)));
    assertEquals(List.of("-!/d/a.xml", "-!/b.xml"), red(zip("d/a.xml", RED, "b.xml", RED)));
    assertEquals(List.of("-!/a.xml", "-!/b.xml"), red(tar("a.xml", "b.xml")));
    assertEquals(List.of("-!/a.xml", "-!/b.xml"), red(gzip(tar("a.xml", "b.xml"))));
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    byte[] nested = zip("logs.tar.gz", gzip(tar("a.xml")), "b.xml.gz", gzip(RED));

    assertEquals(List.of("-!/logs.tar.gz!/a.xml", "-!/b.xml.gz"), red(nested));
  }

  @Test
  void refusesArchivesThatAreNestedTooDeeply() throws IOException {
    byte[] nested = RED;
    for (int i = 0; i < 5; i++) {
      nested = gzip(nested);
    }

    assertEquals("archives are nested too deeply", Recorder.read(nested).problem);
  }

  @Test
  void theDigestIsOfThePlainContent() throws IOException {
    assertEquals(Recorder.read(RED).digest, Recorder.read(gzip(RED)).digest);
    assertEquals(64, Recorder.read(RED).digest.length());
  }

  @Test
  void anArchiveThatWasCutAnywhereIsReported() throws IOException {
    byte[] gzip = gzip(RED);
    byte[] zip = zip("a.xml", RED, "b.xml", RED);
    byte[] tar = tar("a.xml", "b.xml");
    int endOfZip = 18;
    int blocksOfEntries = 4 * 512;

    assertEveryBeginningIsReported(gzip, gzip.length - 1);
    assertEveryBeginningIsReported(zip, zip.length - endOfZip - 1);
    assertEveryBeginningIsReported(tar, blocksOfEntries);
  }

  private static void assertEveryBeginningIsReported(byte[] whole, int longest) {
    for (int length = 0; length <= longest; length++) {
      List<Read> reads = Recorder.readAll(Arrays.copyOf(whole, length));

      boolean told = reads.stream().anyMatch(read -> !read.problem.isEmpty());
      assertTrue(told, "the first " + length + " of " + whole.length);
    }
  }

  @Test
  void aBrokenEntryDoesNotHideTheOthers() throws IOException {
    List<Read> reads =
        Recorder.readAll(
            zip("a.xml", "<testsuite><testc".getBytes(StandardCharsets.UTF_8), "b.xml", RED));

    assertFalse(reads.get(0).problem.isEmpty());
    assertTrue(reads.get(1).red());
  }

  @Test
  void passesOverOtherFilesInAnArchiveButNotOverEmptyReports() throws IOException {
    byte[] empty = new byte[0];
    byte[] binary = {1, 2, 3};

    List<Read> reads = Recorder.readAll(zip("TEST-a.xml", empty, "photo.png", binary));

    assertEquals(1, reads.size());
    assertTrue(reads.get(0).problem.startsWith("is empty"), reads.get(0).problem);
  }

  @Test
  void aBombIsDefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("<testsuite>".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1024 * 1024];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 260; i++) {
        gzip.write(spaces);
      }
    }

    Read read = Recorder.read(packed.toByteArray());

    assertTrue(read.problem.contains("unpacks to more than"), read.problem);
  }

  @Test
  void aReportThatEndsBeforeItsRootIsToldEvenInAFolder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("result.xml"), "<?xml version='1.0'?>\n<testsu");
    Recorder recorder = new Recorder();

    new ReportReader(InputStream.nullInputStream())
        .read(new ReportSource(file, Optional.empty(), false), recorder);

    assertEquals(
        "ends before its first element: the file was cut off", recorder.reads().get(0).problem);
  }

  @Test
  void aStreamThatBreaksIsTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    List<Read> reads =
        new ArrayList<>(
            Recorder.readAll(
                new SequenceInputStream(new ByteArrayInputStream(RED, 0, RED.length - 3), broken)));

    assertEquals("the disk is gone", reads.get(0).problem);
  }
}
