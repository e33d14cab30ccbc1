package dev.bugbash.importers.console;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds the tool that is the first to show in a log. */
final class ConsoleHead {
  private static final ReportSink NOWHERE =
      new ReportSink() {
        @Override
        public void result(Result result) {}

        @Override
        public void ticket(Ticket ticket) {}

        @Override
        public void warning(Warning warning) {}
      };

  /** {@code go test -json} writes what does not build as plain lines before its events. */
  private static final List<String> GO_EVENTS =
      List.of("{\"Time\":", "{\"Action\":", "{\"ImportPath\":");

  /** All console formats ask about the same head, one after the other. */
  private static volatile Answer last = new Answer("", "");

  private record Answer(String head, String tool) {}

  private ConsoleHead() {}

  /** Its format's name; empty where no tool shows. */
  @SuppressWarnings("ReferenceEquality")
  static String tool(String head) {
    Answer known = last;
    if (known.head() == head) {
      return known.tool();
    }
    String tool = mayBeLog(head) ? find(head) : "";
    last = new Answer(head, tool);
    return tool;
  }

  /** XML and JSON are no logs; neither is a text that quotes one. */
  private static boolean mayBeLog(String head) {
    String start = head.substring(0, Math.min(head.length(), 1_000)).stripLeading();
    boolean structured = start.startsWith("<") || start.startsWith("{") || start.startsWith("[{");
    return !structured && GO_EVENTS.stream().noneMatch(event -> hasLine(head, event));
  }

  private static boolean hasLine(String head, String start) {
    int at = head.indexOf(start);
    while (at > 0 && head.charAt(at - 1) != '\n') {
      at = head.indexOf(start, at + 1);
    }
    return at >= 0;
  }

  private static String find(String head) {
    try {
      ConsoleLines lines =
          new ConsoleLines(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)));
      List<ConsoleFormat> tools = ConsoleReport.tools();
      Scanners scanners = new Scanners(tools, new Log(NOWHERE));
      Streams streams = new Streams(tools, new Log(NOWHERE));
      while (lines.next()) {
        if (lines.text().startsWith("```")) {
          return "";
        }
        if (streams.takes(lines.number(), lines.text())) {
          return streams.tool().orElseThrow().name();
        }
        int started = scanners.started(scanners.line(lines.number(), lines.text()));
        if (started >= 0) {
          return tools.get(started).name();
        }
      }
      return lines.ofCi() ? CiLog.NAME : "";
    } catch (IOException e) {
      throw new UncheckedIOException("nothing but memory was read", e);
    }
  }
}
