package dev.bugbash.bench;

import dev.bugbash.importers.Inspection;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a console log of some hundred megabytes on one thread, several times, and prints megabytes
 * a second: {@code ConsoleBenchmark [FIXTURES [MEGABYTES]]}, where FIXTURES is the folder {@code
 * fixtures}. The log is made of its console logs, each followed by application output.
 */
public final class ConsoleBenchmark {
  private static final int ROUNDS = 5;
  private static final int OUTPUT_LINES = 400;

  private ConsoleBenchmark() {}

  /** Prints one line for each folder of logs, and one for all together. */
  public static void main(String[] args) throws IOException {
    Path fixtures = Path.of(args.length > 0 ? args[0] : "fixtures");
    int megabytes = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    List<Path> folders;
    try (Stream<Path> all = Files.list(fixtures)) {
      folders = all.filter(f -> f.toString().endsWith("-console")).sorted().toList();
    }
    byte[] mixed = new byte[0];
    for (Path folder : folders) {
      byte[] piece = piece(folder);
      print(String.valueOf(folder.getFileName()), piece, megabytes);
      ByteArrayOutputStream both = new ByteArrayOutputStream();
      both.writeBytes(mixed);
      both.writeBytes(piece);
      mixed = both.toByteArray();
    }
    print("all", mixed, megabytes);
  }

  private static byte[] piece(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.filter(f -> f.toString().endsWith(".log")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(log);
        if (bytes.length > 1 && bytes[0] != (byte) 0xff) {
          out.writeBytes(bytes);
          out.writeBytes(output().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return out.toByteArray();
  }

  private static String output() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < OUTPUT_LINES; i++) {
      lines
          .append("2026-11-20 14:02:11.")
          .append(100 + i)
          .append(" DEBUG [worker-3] org.example.shop.CartService - order ")
          .append(i * 37)
          .append(" took 12 ms (3 items)\n");
    }
    return lines.toString();
  }

  private static void print(String name, byte[] piece, int megabytes) {
    long times = Math.max(1, megabytes * 1_000_000L / piece.length);
    double[] speeds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      new ReportReader(new Repeated(piece, times))
          .read(new ReportSource(Path.of("-"), Optional.empty()), Inspection.visitor(each -> {}));
      speeds[round] = piece.length * times / 1e6 / ((System.nanoTime() - start) / 1e9);
    }
    Arrays.sort(speeds);
    System.out.printf(
        Locale.ROOT, "%s: %.0f MB/s (min %.0f)%n", name, speeds[ROUNDS / 2], speeds[0]);
  }

  private static final class Repeated extends InputStream {
    private final byte[] piece;
    private long left;
    private int at;

    Repeated(byte[] piece, long times) {
      this.piece = piece;
      this.left = times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == piece.length) {
        at = 0;
        left--;
      }
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, target, offset, count);
      at += count;
      return count;
    }
  }
}
