package dev.bugbash.importers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a scanner is not shown would have told it nothing. */
final class ScannersTest {
  private static final int SHUFFLES = 1_500;

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());

  /** All that is told, as text. */
  private static final class Told implements ReportSink {
    private final List<String> all = new ArrayList<>();

    @Override
    public void result(Result result) {
      all.add(result.toString());
    }

    @Override
    public void unnamed(Outcome outcome, int count, int line) {
      all.add(outcome + " " + count + " " + line);
    }

    @Override
    public void ticket(Ticket ticket) {}

    @Override
    public void warning(Warning warning) {
      all.add(warning.toString());
    }
  }

  @Test
  void thoseThatAreIdleMissNothing() throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("../fixtures"))) {
      for (Path folder : folders.filter(each -> each.toString().endsWith("-console")).toList()) {
        lines.addAll(lines(folder));
      }
    }

    assertEquals(toldByAll(lines), toldByScanners(lines));
    for (int i = 0; i < SHUFFLES; i++) {
      List<String> some = new ArrayList<>();
      while (some.size() < 60) {
        int from = random.nextInt(lines.size() - 6);
        some.addAll(lines.subList(from, from + 1 + random.nextInt(6)));
      }
      Collections.swap(some, random.nextInt(60), random.nextInt(60));
      assertEquals(toldByAll(some), toldByScanners(some), "-Dbugbash.seed=" + seed);
    }
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.filter(each -> each.toString().endsWith(".log")).sorted().toList()) {
        ConsoleLines cleaned = new ConsoleLines(new ByteArrayInputStream(Files.readAllBytes(log)));
        while (cleaned.next()) {
          lines.add(cleaned.text());
        }
      }
    }
    assertTrue(!lines.isEmpty(), "no lines in " + folder);
    return lines;
  }

  private static List<String> toldByAll(List<String> lines) {
    Told told = new Told();
    Log log = new Log(told);
    List<LineScanner> scanners =
        ConsoleReport.tools().stream().map(tool -> tool.scanner(log)).toList();
    for (int i = 0; i < lines.size(); i++) {
      log.at(i + 1, lines.get(i));
      for (LineScanner scanner : scanners) {
        scanner.line(lines.get(i));
      }
    }
    scanners.forEach(LineScanner::end);
    return told.all;
  }

  private static List<String> toldByScanners(List<String> lines) {
    Told told = new Told();
    Scanners scanners = new Scanners(ConsoleReport.tools(), new Log(told));
    for (int i = 0; i < lines.size(); i++) {
      scanners.line(i + 1, lines.get(i));
    }
    scanners.end();
    return told.all;
  }
}
