package dev.bugbash.reports;

import dev.bugbash.board.Board;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;

/**
 * One page that needs nothing else: no other file, no network.
 *
 * <p>The template engine escapes by context; beside that the page carries a content security policy
 * that allows its own style and script, by their hashes, and nothing else.
 */
final class HtmlReport implements ReportWriter {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlReport.class.getClassLoader(), "dev.bugbash.reports");

  private final Clock clock;

  HtmlReport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void write(Board board, Writer out) throws IOException {
    Snapshot snapshot = Snapshot.of(board, clock);
    TEMPLATES.render("page.jte", HtmlPage.of(board, snapshot), new WriterOutput(out));
    out.flush();
  }
}
