package dev.bugbash.bench;

import dev.bugbash.importers.Formats;
import dev.bugbash.importers.ReportFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Prints how many MB each format reads in a second on one thread, from memory: {@code
 * FormatBenchmark FIXTURES [FORMAT]…}. What stands in the root of each fixture is repeated until it
 * is large. Beside it stands what a bare loop over the same bytes reaches: of a parser's events in
 * XML and JSON, of lines in the rest.
 */
public final class FormatBenchmark {
  private static final int LARGE = 24 * 1024 * 1024;
  private static final int ROUNDS = 7;

  private FormatBenchmark() {}

  /** Prints one line for each fixture. */
  public static void main(String[] args) throws IOException, XMLStreamException {
    if (args.length == 0) {
      System.err.println("usage: FormatBenchmark FIXTURES [FORMAT]…");
      return;
    }
    List<String> wanted = List.of(args).subList(1, args.length);
    for (ReportFormat format : Formats.own()) {
      if (wanted.isEmpty() || wanted.contains(format.name())) {
        for (Path fixture : fixtures(Path.of(args[0]), format.name())) {
          measure(format, fixture);
        }
      }
    }
  }

  private static List<Path> fixtures(Path folder, String format) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(format))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".sh") && !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static void measure(ReportFormat format, Path fixture)
      throws IOException, XMLStreamException {
    byte[] large = enlarged(bytes(fixture));
    double own = 0;
    double bare = 0;
    String parser = "";
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      format.read(new ByteArrayInputStream(large), new Nowhere());
      own = Math.max(own, rate(large, start));
      start = System.nanoTime();
      parser = BareParser.parseAny(large);
      bare = Math.max(bare, rate(large, start));
    }
    System.out.printf(
        Locale.ROOT,
        "%-24s %-28s %6.0f MB/s   bare %-7s %6.0f MB/s, %3.0f %%%n",
        format.name(),
        fixture.getFileName(),
        own,
        parser,
        bare,
        100 * own / bare);
  }

  private static double rate(byte[] read, long start) {
    return read.length / 1e6 / ((System.nanoTime() - start) / 1e9);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  /** The same with what its root holds many times; what is no XML, as a whole many times. */
  private static byte[] enlarged(byte[] report) {
    String text = new String(report, StandardCharsets.UTF_8);
    int root = root(text);
    int begin = root < 0 ? 0 : text.indexOf('>', root) + 1;
    int end = root < 0 ? text.length() : text.lastIndexOf("</");
    byte[] inner = text.substring(begin, end).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream large = new ByteArrayOutputStream(LARGE + report.length);
    large.writeBytes(text.substring(0, begin).getBytes(StandardCharsets.UTF_8));
    while (large.size() < LARGE) {
      large.writeBytes(inner);
    }
    large.writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
    return large.toByteArray();
  }

  private static int root(String text) {
    int at = text.startsWith("<") ? 0 : -1;
    while (at >= 0 && at + 1 < text.length() && !Character.isLetter(text.charAt(at + 1))) {
      at = text.indexOf('<', at + 1);
    }
    return at;
  }
}
