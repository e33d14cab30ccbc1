package dev.bugbash.importers;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A visitor that keeps everything, and checks the order in which it is called. */
public final class Recorder implements ReportVisitor {
  private final List<Read> reads = new ArrayList<>();
  private Optional<Read> open = Optional.empty();

  /** What was told of one report. */
  public static final class Read implements ReportSink {
    public final String path;
    public final String format;
    public final List<Result> results = new ArrayList<>();
    public final List<Ticket> tickets = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();
    public final List<String> passedOutputs = new ArrayList<>();
    public final List<String> histories = new ArrayList<>();
    public final int[] unnamed = new int[Outcome.values().length];
    public String problem = "";
    public String digest = "";

    Read(String path, String format) {
      this.path = path;
      this.format = format;
    }

    @Override
    public void result(Result result) {
      results.add(result);
    }

    @Override
    public void attempt(Result result, String history, long start) {
      histories.add(history + " " + start);
      result(result);
    }

    @Override
    public boolean asksForPassedOutput() {
      return true;
    }

    @Override
    public void passedOutput(TestId test, String output) {
      passedOutputs.add(test + ": " + output);
    }

    @Override
    public void ticket(Ticket ticket) {
      tickets.add(ticket);
    }

    @Override
    public void warning(Warning warning) {
      warnings.add((warning.line() > 0 ? "line " + warning.line() + ": " : "") + warning.message());
    }

    @Override
    public void unnamed(Outcome outcome, int count, int line) {
      unnamed[outcome.ordinal()] += count;
    }

    /** How many tests ended so, with and without a name. */
    public int count(Outcome outcome) {
      long named = results.stream().filter(r -> !r.outside() && r.outcome() == outcome).count();
      return (int) named + unnamed[outcome.ordinal()];
    }

    public boolean red() {
      return results.stream().anyMatch(result -> result.outcome().red());
    }

    public List<Failure> failures() {
      return results.stream().flatMap(result -> result.failures().stream()).toList();
    }

    /** Each test and how it ended, such as {@code a.B::c failed}, without what broke outside. */
    public List<String> outcomes() {
      return told(false);
    }

    /** What broke outside tests, such as {@code a.B::(suite) error}. */
    public List<String> outside() {
      return told(true);
    }

    /** Both, in the report's order. */
    public List<String> everything() {
      return results.stream().map(r -> r.test() + " " + r.outcome().word()).toList();
    }

    private List<String> told(boolean outside) {
      return results.stream()
          .filter(result -> result.outside() == outside)
          .map(result -> result.test() + " " + result.outcome().word())
          .toList();
    }

    /** The result of the test of this name. */
    public Result result(String name) {
      return results.stream().filter(r -> r.test().name().equals(name)).findFirst().orElseThrow();
    }
  }

  /** Reads a text as it would come on standard input. */
  public static Read read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads bytes that hold one report. */
  public static Read read(byte[] bytes) {
    List<Read> reads = readAll(bytes);
    if (reads.size() != 1) {
      throw new AssertionError("not one report but " + reads.size());
    }
    return reads.get(0);
  }

  public static List<Read> readAll(byte[] bytes) {
    return readAll(new ByteArrayInputStream(bytes));
  }

  public static List<Read> readAll(InputStream in) {
    Recorder recorder = new Recorder();
    ReportSource source = new ReportSource(Path.of("-"), Optional.empty());
    new ReportReader(in).read(source, recorder);
    return recorder.reads();
  }

  public static List<Read> readFile(Path path) {
    Recorder recorder = new Recorder();
    ReportSource source = new ReportSource(path, Optional.empty());
    new ReportReader(InputStream.nullInputStream()).read(source, recorder);
    return recorder.reads();
  }

  public List<Read> reads() {
    if (open.isPresent()) {
      throw new AssertionError("never ended: " + open.get().path);
    }
    return List.copyOf(reads);
  }

  @Override
  public ReportSink opened(String path, String format) {
    if (open.isPresent()) {
      throw new AssertionError("opened while another was open: " + path);
    }
    Read read = new Read(path, format);
    open = Optional.of(read);
    return read;
  }

  @Override
  public void finished(String path, String digest) {
    Read read = open.orElseThrow();
    read.digest = digest;
    reads.add(read);
    open = Optional.empty();
  }

  @Override
  public void unreadable(String path, String problem) {
    Read read = open.orElseGet(() -> new Read(path, ""));
    read.problem = problem;
    reads.add(read);
    open = Optional.empty();
  }
}
