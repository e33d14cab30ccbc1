package dev.bugbash.board.intake;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.Failure;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs and packs what one reading thread reads, and hands it over in chunks. */
final class ReportStager implements ReportVisitor {
  final TestKey keys = new TestKey();
  final Remarks remarks;
  private final TextPacker texts;
  private final Arrivals arrivals;
  private final Rules rules;
  private final ChunkWriter writer;
  private Chunk chunk = new Chunk();
  private @Nullable OpenReport open;

  ReportStager(Arrivals arrivals, Rules rules, ChunkWriter writer, Remarks remarks) {
    this.arrivals = arrivals;
    this.rules = rules;
    this.writer = writer;
    this.remarks = remarks;
    this.texts = new TextPacker(arrivals::nextBlock);
  }

  @Override
  public ReportSink opened(String path, String format) {
    OpenReport report =
        new OpenReport(this, new StagedReport(path, format), arrivals.signedOfOneReport());
    open = report;
    return report;
  }

  @Override
  public void finished(String path, String digest) {
    OpenReport report = takeOpen();
    if (report == null) {
      throw new IllegalStateException("finished, but never opened: " + path);
    }
    if (arrivals.arrived(digest)) {
      report.finish(digest);
      arrivals.signed().addAll(report.signed);
    } else {
      report.drop();
    }
    handOverIfFull();
  }

  @Override
  public void unreadable(String path, String problem) {
    OpenReport report = takeOpen();
    if (report != null) {
      report.drop();
    }
    remarks.unreadable(path, problem);
    handOverIfFull();
  }

  private @Nullable OpenReport takeOpen() {
    OpenReport report = open;
    open = null;
    return report;
  }

  Evidence sign(Failure failure) {
    return rules.sign().apply(failure);
  }

  /** Whether a report that is kept says at least as much as this evidence. */
  boolean hasSigned(Evidence evidence) {
    return arrivals.signed().covers(evidence);
  }

  Chunk chunk() {
    return chunk;
  }

  void failureRead() {
    arrivals.failureRead();
  }

  /** Where the texts are going to be; no record begins in a block that is full. */
  long pack(List<String> record) {
    long place = texts.add(record);
    if (texts.full()) {
      chunk.add(texts.take());
    }
    return place;
  }

  void handOverIfFull() {
    if (chunk.full()) {
      try {
        handOver();
      } catch (SQLException e) {
        throw remarks.broken(e);
      }
    }
  }

  private void handOver() throws SQLException {
    writer.put(chunk);
    chunk = new Chunk();
  }

  /** Hands over the rest, when the reading thread has ended. */
  void end() throws SQLException {
    if (takeOpen() != null) {
      throw new IllegalStateException("a report was opened and neither finished nor unreadable");
    }
    if (!texts.isEmpty()) {
      chunk.add(texts.take());
    }
    if (!chunk.isEmpty()) {
      handOver();
    }
  }
}
