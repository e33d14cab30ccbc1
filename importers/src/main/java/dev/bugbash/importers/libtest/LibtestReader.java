package dev.bugbash.importers.libtest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of one report. Used once. */
final class LibtestReader {
  private static final Pattern BINARY =
      Pattern.compile("^\\s*(?:Running (?:unittests )?|Doc-tests )(\\S+).*");
  private static final Pattern NOT_COMPILED =
      Pattern.compile("^error: could not compile `([^`]+)`.*");
  private static final Pattern PANICKED =
      Pattern.compile(
          "(?m)^thread '.*' (?:\\(\\d+\\) )?panicked at (?:'(.*)', )?(\\S+:\\d+:\\d+):?$\\n?");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^(?:note: |stack backtrace:|error: test )");

  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;

  /** Names of tests that have begun. */
  private final Set<String> open = new LinkedHashSet<>();

  private Tally tally = new Tally("the suite's end");
  private String suite = "";
  private boolean inSuite;
  private int noise;

  LibtestReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    while (lines.next()) {
      Optional<Json> event = lines.object().filter(line -> line.has("type"));
      if (event.isPresent()) {
        event(event.get());
      } else {
        plain(Ansi.strip(lines.text()));
      }
    }
    suiteEnds(true);
    lines.brokenEnd().ifPresent(sink::result);
    if (noise > 0) {
      sink.warning(new Warning(0, noise + " lines are no events; they were left"));
    }
  }

  private void plain(String line) {
    Matcher binary = BINARY.matcher(line);
    Matcher notCompiled = NOT_COMPILED.matcher(line);
    if (binary.matches()) {
      suiteEnds(true);
      suite = binary.group(1);
    } else if (notCompiled.matches()) {
      sink.result(Outside.failure(notCompiled.group(1), "(build)", "", line, ""));
    } else {
      noise++;
    }
  }

  private void event(Json event) {
    String word = event.text("event");
    switch (event.text("type")) {
      case "suite" -> suite(word, event);
      case "test" -> test(word, event);
      case "bench" -> emit(Result.passed(id(event.text("name")), event.seconds("exec_time")));
      default -> {
        // Reports of the whole.
      }
    }
  }

  private void suite(String word, Json event) {
    if (word.equals("started")) {
      suiteEnds(true);
      Json nextest = event.at("nextest");
      suite = nextest.isNone() ? suite : nextest.text("crate") + "::" + nextest.text("test_binary");
      inSuite = true;
    } else {
      int failed = event.count("failed");
      tally.compare(sink, lines.number(), Tally.UNSAID, failed, event.count("ignored"));
      suiteEnds(false);
      tally.reportLost(sink, suite, word.equals("failed") ? Math.max(1, failed) : failed);
      tally = new Tally("the suite's end");
    }
  }

  /** Tests that have begun and not ended were cut off with their process. */
  private void suiteEnds(boolean cut) {
    for (String name : open) {
      ResultBuilder builder = new ResultBuilder(id(name));
      builder.failure("", "the test began and never ended: its process aborted", "");
      emit(builder.endAttempt(Outcome.ERROR).result());
    }
    open.clear();
    if (cut && inSuite && !tally.red()) {
      String why = "the tests began and never ended: the process died, or the file was cut off";
      emit(Outside.failure(suite, "(suite)", "", why, ""));
    }
    if (cut) {
      tally = new Tally("the suite's end");
    }
    inSuite = false;
  }

  private void test(String word, Json event) {
    String name = event.text("name");
    if (word.equals("started")) {
      open.add(name);
      return;
    }
    if (word.equals("timeout")) {
      return; // It runs long; its end is still to come.
    }
    open.remove(name);
    ResultBuilder builder = new ResultBuilder(id(name)).took(event.seconds("exec_time"));
    Optional<Outcome> known = LibtestJson.STATUSES.outcome(word);
    if (known.isEmpty()) {
      words.warn(lines.number(), "event", word, name);
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    if (outcome == Outcome.SKIPPED) {
      builder.because(event.text("message"));
    } else if (outcome.red()) {
      evidence(builder, event);
    }
    emit(builder.endAttempt(outcome).result());
  }

  private static void evidence(ResultBuilder builder, Json event) {
    String output = Ansi.strip(event.text("stdout")).strip();
    String reason = event.text("message", "reason");
    Matcher panic = PANICKED.matcher(output);
    if (!panic.find()) {
      builder.failure("", reason.isEmpty() ? output : reason, output);
      return;
    }
    Matcher note = NOTE.matcher(output);
    int end = note.find(panic.end()) ? note.start() : output.length();
    String below = output.substring(panic.end(), end).strip();
    String message = panic.group(1) == null ? below : panic.group(1);
    builder.output(output);
    builder.failure("panic", message.isEmpty() ? reason : message, output.substring(panic.start()));
  }

  private TestId id(String name) {
    int dollar = name.indexOf('$'); // nextest puts the binary before.
    return dollar > 0
        ? TestId.of(name.substring(0, dollar), name.substring(dollar + 1))
        : TestId.of(suite, name.isEmpty() ? "(unnamed)" : name);
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
