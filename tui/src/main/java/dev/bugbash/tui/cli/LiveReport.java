package dev.bugbash.tui.cli;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.launcher.TestRunListener;
import dev.bugbash.model.Result;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Results on their way from running tests onto a board. For one thread at a time. */
final class LiveReport implements TestRunListener {
  private static final String PATH = "bugbash run";
  private static final int DIGEST_BYTES = 32;

  private final ReportVisitor visitor;
  private final ReportSink sink;
  private final ProgressLine progress;
  private int planned;
  private int done;
  private int red;

  LiveReport(ReportVisitor visitor, ProgressLine progress) {
    this.visitor = visitor;
    this.sink = visitor.opened(PATH, "junit-platform");
    this.progress = progress;
  }

  @Override
  public void planned(int tests) {
    planned = tests;
  }

  @Override
  public void finished(Result result) {
    sink.result(result);
    done++;
    red += result.outcome().red() ? 1 : 0;
    progress.running(done, planned, red);
  }

  /** Something that makes the whole run doubtful. */
  void warn(String message) {
    sink.warning(new Warning(0, message));
  }

  /** Ends the report; every run is a new one, even where its results are those of another. */
  void end() {
    byte[] digest = new byte[DIGEST_BYTES];
    new SecureRandom().nextBytes(digest);
    visitor.finished(PATH, HexFormat.of().formatHex(digest));
  }
}
