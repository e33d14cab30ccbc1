package dev.bugbash.importers.console;

import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import java.io.IOException;
import java.io.InputStream;

/** What one tool prints. Whichever of them is asked reads what all tools printed into the log. */
public abstract class ConsoleFormat implements ReportFormat {
  /** Bytes within which the first line of a tool has to stand; set-up may come before it. */
  private static final int HEAD = 512 * 1024;

  /** A scanner for one log. */
  protected abstract LineScanner scanner(Log log);

  @Override
  public final int headLength() {
    return HEAD;
  }

  @Override
  public final boolean recognises(String head, String fileName) {
    return ConsoleHead.tool(head).equals(name());
  }

  @Override
  public final void read(InputStream content, ReportSink sink) throws IOException {
    ConsoleReport.read(content, sink);
  }
}
