package dev.bugbash.bench;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Prints how many MB a second of the XML files of a folder are read, from the file to the results
 * with all that is between, and by the bare parser, with one thread and with two: {@code
 * ReadBenchmark [FOLDER | FAILURES]…}. A number makes reports of so many failures. Files that the
 * bare parser does not take are left out. Both are measured in turn, and the best round counts.
 */
public final class ReadBenchmark {
  private static final int ROUNDS = 7;
  private static final long LEAST = 48 * 1024 * 1024;

  private final ReportReader reader = new ReportReader(InputStream.nullInputStream());
  private final List<Path> files;
  private final long size;
  private final int repetitions;

  private ReadBenchmark(List<Path> files) throws IOException {
    this.files = files;
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    this.size = Math.max(1, sum);
    this.repetitions = (int) Math.max(1, LEAST / size);
  }

  /** Prints one line for each folder and number of threads. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    for (String input : args.length == 0 ? List.of("20000") : List.of(args)) {
      Path made = Files.createTempDirectory("bugbash-bench");
      try {
        Path folder = Path.of(input);
        if (input.chars().allMatch(Character::isDigit)) {
          folder = made;
          int failures = Integer.parseInt(input);
          SyntheticReports.write(made, failures, InventedFailures.inAll(failures));
        }
        ReadBenchmark benchmark = new ReadBenchmark(wellFormed(folder));
        benchmark.measure(input, 1);
        benchmark.measure(input, 2);
      } finally {
        Folders.delete(made);
      }
    }
  }

  private static List<Path> wellFormed(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(ReadBenchmark::isWellFormed)
          .sorted()
          .toList();
    }
  }

  private static boolean isWellFormed(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      BareParser.parse(in);
      return true;
    } catch (IOException | XMLStreamException | UncheckedStreamException e) {
      return false;
    }
  }

  private void measure(String input, int threads) throws InterruptedException, ExecutionException {
    double own = 0;
    double bare = 0;
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        own = Math.max(own, rate(readers, this::read));
        bare = Math.max(bare, rate(readers, ReadBenchmark::parse));
      }
    } finally {
      readers.shutdown();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d files, %.1f MB, %d thread%s: %.0f MB/s, bare parser %.0f MB/s, %.0f %%%n",
        input,
        files.size(),
        size / 1e6,
        threads,
        threads == 1 ? "" : "s",
        own,
        bare,
        100 * own / bare);
  }

  private interface Reading {
    void of(Path file) throws IOException, XMLStreamException;
  }

  private double rate(ExecutorService readers, Reading reading)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Callable<Path>> tasks = new ArrayList<>();
    for (int repetition = 0; repetition < repetitions; repetition++) {
      for (Path file : files) {
        tasks.add(
            () -> {
              reading.of(file);
              return file;
            });
      }
    }
    for (Future<Path> read : readers.invokeAll(tasks)) {
      read.get();
    }
    return repetitions * size / 1e6 / ((System.nanoTime() - start) / 1e9);
  }

  private void read(Path file) {
    reader.read(new ReportSource(file.toAbsolutePath(), Optional.empty()), new Nowhere());
  }

  private static void parse(Path file) throws IOException, XMLStreamException {
    try (InputStream in = Files.newInputStream(file)) {
      BareParser.parse(in);
    }
  }
}
