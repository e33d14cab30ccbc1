package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StreamingTest {
  private static final long SIZE = 300_000_000;

  /** A report that is larger than the memory of this process allows, made while it is read. */
  private static final class Endless extends InputStream {
    private static final byte[] CASE =
        ("<testcase name='c'><failure message='m'>"
                + "at a.B.c(B.java:1)\n".repeat(50)
                + "</failure></testcase>\n")
            .getBytes(StandardCharsets.US_ASCII);

    private byte[] part = "<testsuite name='s'>".getBytes(StandardCharsets.US_ASCII);
    private int at;
    private long written;
    private boolean last;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == part.length && last) {
        return -1;
      }
      if (at == part.length) {
        last = written > SIZE;
        part = last ? "</testsuite>".getBytes(StandardCharsets.US_ASCII) : CASE;
        at = 0;
      }
      int count = Math.min(length, part.length - at);
      System.arraycopy(part, at, target, offset, count);
      at += count;
      written += count;
      return count;
    }
  }

  private static final class Counting implements ReportVisitor, ReportSink {
    final Endless in = new Endless();
    long results;
    long writtenAtFirst = -1;
    String ending = "";

    @Override
    public ReportSink opened(String path, String format) {
      return this;
    }

    @Override
    public void finished(String path, String digest) {
      ending = "finished";
    }

    @Override
    public void unreadable(String path, String problem) {
      ending = problem;
    }

    @Override
    public void result(Result result) {
      writtenAtFirst = results++ == 0 ? in.written : writtenAtFirst;
    }

    @Override
    public void ticket(Ticket ticket) {}

    @Override
    public void warning(Warning warning) {}
  }

  @Test
  void aHugeReportIsHandedOverWhileItIsRead() {
    Counting counting = new Counting();

    new ReportReader(counting.in).read(new ReportSource(Path.of("-"), Optional.empty()), counting);

    assertEquals("finished", counting.ending);
    assertTrue(counting.results > 250_000, "read " + counting.results);
    assertTrue(counting.writtenAtFirst < 1_000_000, "first after " + counting.writtenAtFirst);
  }
}
