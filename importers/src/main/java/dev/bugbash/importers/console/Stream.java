package dev.bugbash.importers.console;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines behind one prefix. Nothing that is found in them counts before they prove to be a log.
 */
final class Stream {
  /** Fewer lines are no log. */
  private static final int FEWEST = 3;

  private static final int LONG_AGO = 200;
  private static final int MOST_HELD = 10_000;

  private final List<ConsoleFormat> tools;
  private final Scanners scanners;
  private final Held held;
  private int lines;
  private int last;
  private int tool = -1;
  private boolean indented;
  private boolean proved;

  Stream(List<ConsoleFormat> tools, Log log) {
    this.tools = tools;
    this.held = new Held(log);
    this.scanners = new Scanners(tools, new Log(held));
  }

  void line(int number, LinePrefix line) {
    lines++;
    last = number;
    indented |= line.isIndentedOrBlank();
    int shown = scanners.line(number, line.rest());
    tool = tool < 0 ? scanners.started(shown) : tool;
    if (!proved && indented && tool >= 0 && lines >= FEWEST) {
      proved = true;
      held.release();
    }
  }

  /** Whether it had but a few lines, long ago. */
  boolean isForgotten(int number) {
    return lines < FEWEST && number - last > LONG_AGO;
  }

  /** Whether a test tool shows in lines that did not get their prefix from a person. */
  boolean isLog() {
    return proved;
  }

  Optional<ConsoleFormat> tool() {
    return proved ? Optional.of(tools.get(tool)) : Optional.empty();
  }

  boolean end() {
    return scanners.end();
  }

  /** Keeps what is found until it is known whether it counts. */
  private static final class Held implements ReportSink {
    private final Log log;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean released;

    Held(Log log) {
      this.log = log;
    }

    void release() {
      released = true;
      waiting.forEach(Runnable::run);
      waiting.clear();
    }

    private void found(Runnable what) {
      if (released) {
        what.run();
      } else if (waiting.size() < MOST_HELD) {
        waiting.add(what);
      }
    }

    @Override
    public void result(Result result) {
      found(() -> log.result(result));
    }

    @Override
    public void unnamed(Outcome outcome, int count, int line) {
      found(() -> log.unnamed(outcome, count, line));
    }

    @Override
    public void ticket(Ticket ticket) {}

    @Override
    public void warning(Warning warning) {
      found(() -> log.warn(warning.line(), warning.message()));
    }
  }
}
