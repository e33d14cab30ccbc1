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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamingTest {
  private static final long SIZE = 300_000_000;

  /** A report that is larger than the memory of this process allows, made while it is read. */
  private static final class Endless extends InputStream {
    private final byte[] repeated;
    private final byte[] ending;
    private byte[] part;
    private int at;
    private long written;
    private boolean last;

    Endless(String beginning, String repeated, String ending) {
      this.part = beginning.getBytes(StandardCharsets.US_ASCII);
      this.repeated = repeated.getBytes(StandardCharsets.US_ASCII);
      this.ending = ending.getBytes(StandardCharsets.US_ASCII);
    }

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
        part = last ? ending : repeated;
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
    final Endless in;
    long results;
    long writtenAtFirst = -1;
    String ending = "";

    Counting(Endless in) {
      this.in = in;
    }

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
    String test =
        "<testcase name='c'><failure message='m'>"
            + "at a.B.c(B.java:1)\n".repeat(50)
            + "</failure></testcase>\n";

    Counting counting = read(new Endless("<testsuite name='s'>", test, "</testsuite>"));

    assertEquals("finished", counting.ending);
    assertTrue(counting.results > 250_000, "read " + counting.results);
    assertTrue(counting.writtenAtFirst < 1_000_000, "first after " + counting.writtenAtFirst);
  }

  /** Held whole, each of these would not fit into the memory of the tests. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<failure> | </failure>",
        "<failure><![CDATA[ | ]]></failure>",
        "<failure><stackTrace> | </stackTrace></failure>",
        "<failure/><system-out><![CDATA[ | ]]></system-out>",
        "<failure/><!-- | -->",
        "<failure/><?x | ?>",
      })
  void oneGiganticTextIsNeverHeldWhole(String before, String after) {
    String line = "at a.B.c(B.java:1) &lt;\n".repeat(50);
    String beginning = "<testsuite><testcase name='c'>" + before;

    Counting counting = read(new Endless(beginning, line, after + "</testcase></testsuite>"));

    assertEquals("finished", counting.ending);
    assertEquals(1, counting.results);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<testsuite name='", "<testsuite ", "<testsuite><testcase"})
  void aTagWithoutEndIsRefused(String beginning) {
    Counting counting = read(new Endless(beginning, "abc".repeat(1_000), "'/>"));

    assertTrue(counting.ending.contains("a tag of more than"), counting.ending);
  }

  @Test
  void aHugeReportInJsonIsHandedOverWhileItIsRead() {
    String file =
        "{\"name\":\"/a.test.js\",\"status\":\"passed\",\"assertionResults\":[{\"title\":\"a\","
            + "\"fullName\":\"a\",\"status\":\"passed\",\"failureMessages\":[]}]},\n";

    expectStreamed(
        new Endless(
            "{\"testResults\":[", file.repeat(100), "{}],\"numTotalTests\":0,\"success\":true}"));
  }

  @Test
  void aHugeLogIsHandedOverWhileItIsRead() {
    String test = "tests/test_a.py::test_adds PASSED   " + " ".repeat(60) + "[ 10%]\n";

    expectStreamed(
        new Endless(
            "===== test session starts =====\nplatform linux\n",
            test.repeat(100),
            "===== 1 passed in 0.10s =====\n"));
  }

  private static void expectStreamed(Endless in) {
    Counting counting = read(in);

    assertEquals("finished", counting.ending);
    assertTrue(counting.results > 1_000_000, "read " + counting.results);
    assertTrue(counting.writtenAtFirst < 2_000_000, "first after " + counting.writtenAtFirst);
  }

  @Test
  void oneGiganticTextInJsonIsNeverHeldWhole() {
    String line = "at a.test.js:1 ".repeat(100);
    String beginning =
        "{\"testResults\":[{\"name\":\"/a.test.js\",\"assertionResults\":[{\"title\":\"a\","
            + "\"fullName\":\"a\",\"status\":\"failed\",\"failureMessages\":[\"";

    Counting counting = read(new Endless(beginning, line, "\"]}]}],\"numTotalTests\":1}"));

    assertEquals("finished", counting.ending);
    assertEquals(1, counting.results);
  }

  private static Counting read(Endless in) {
    Counting counting = new Counting(in);
    new ReportReader(in).read(new ReportSource(Path.of("-"), Optional.empty()), counting);
    return counting;
  }
}
