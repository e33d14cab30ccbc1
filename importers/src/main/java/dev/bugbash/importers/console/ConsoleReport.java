package dev.bugbash.importers.console;

import dev.bugbash.importers.Formats;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a whole log with the scanners of all tools. */
final class ConsoleReport {
  /** In the order of the services; the CI servers come last: they see what the tools left. */
  private static final List<ConsoleFormat> TOOLS =
      Formats.own().stream()
          .filter(ConsoleFormat.class::isInstance)
          .map(ConsoleFormat.class::cast)
          .toList();

  private ConsoleReport() {}

  static void read(InputStream content, ReportSink sink) throws IOException {
    ConsoleLines lines = new ConsoleLines(content);
    Log log = new Log(sink);
    Scanners scanners = new Scanners(tools(), log);
    Streams streams = new Streams(tools(), log);
    while (lines.next()) {
      if (!streams.takes(lines.number(), lines.text())) {
        scanners.line(lines.number(), lines.text());
      }
    }
    boolean interleaved = streams.end();
    boolean any = scanners.end() || interleaved;
    if (!any && !log.red()) {
      throw new UnreadableReportException(0, "no test tool shows in this log");
    }
  }

  static List<ConsoleFormat> tools() {
    return TOOLS;
  }
}
