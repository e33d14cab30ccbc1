package dev.bugbash.importers.gotest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of one report. Used once. */
final class GoTestReader {
  private static final int MOST_TESTS = 100_000;
  private static final int MOST_TEXT = 16_000_000;
  private static final Pattern NOT_BUILT =
      Pattern.compile("^FAIL\\s+(\\S+) \\[(?:build|setup) failed\\]\\s*$");
  private static final Pattern BUILD_HEADER = Pattern.compile("^# (\\S+).*");

  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Map<String, GoPackage> packages = new LinkedHashMap<>();

  /** What the compiler said of each package that did not build. */
  private final Map<String, BoundedText> builds = new LinkedHashMap<>();

  /** Those of them whose build has ended: what is said of them now is of another. */
  private final Set<String> builtBefore = new HashSet<>();

  /** Packages whose build failed, or seems to have, and that no package's end has told yet. */
  private final Set<String> unreported = new LinkedHashSet<>();

  private String building = "";
  private int tests;
  private int text;
  private int noise;
  private int firstNoise;

  GoTestReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    while (lines.next()) {
      Optional<Json> event = lines.object().filter(line -> line.has("Action"));
      if (event.isPresent()) {
        event(event.get());
        releaseIfMany();
      } else {
        plain(lines.text());
      }
    }
    packages.values().forEach(GoPackage::reportEnds);
    release();
    if (packages.isEmpty()) {
      unreported.addAll(builds.keySet()); // The compiler spoke, and then nothing came.
    }
    for (String name : unreported) {
      if (!packages.containsKey(name) || !packages.get(name).hasEnded()) {
        sink.result(Outside.failure(name, "(build)", "", message(said(name)), ""));
      }
    }
    lines.brokenEnd().ifPresent(sink::result);
    if (noise > 0) {
      sink.warning(new Warning(firstNoise, noise + " lines are no events; they were left"));
    }
  }

  private void event(Json event) {
    String action = event.text("Action");
    if (action.startsWith("build-")) {
      build(action, event);
      return;
    }
    String name = event.text("Package");
    String test = event.text("Test");
    GoPackage of = packages.computeIfAbsent(name, GoPackage::new);
    if (test.isEmpty()) {
      ofPackage(of, name, action, event);
    } else {
      ofTest(of, of.test(test), action, event);
    }
  }

  private void ofPackage(GoPackage of, String name, String action, Json event) {
    switch (action) {
      case "start", "run" -> of.begins();
      case "output" -> {
        of.begins();
        of.output.add(event.text("Output"), "");
        Matcher notBuilt = NOT_BUILT.matcher(event.text("Output"));
        if (notBuilt.matches()) {
          unreported.add(name);
        }
      }
      case "pass", "fail", "skip" -> of.ends(action, failedBuild(name, event));
      default -> {
        // Pauses, benchmarks, attributes.
      }
    }
  }

  private Optional<String> failedBuild(String name, Json event) {
    String failed = event.text("FailedBuild");
    boolean told = unreported.remove(failed.isEmpty() ? name : failed);
    return failed.isEmpty() && !told
        ? Optional.empty()
        : Optional.of(message(said(failed.isEmpty() ? name : failed)));
  }

  private BoundedText said(String build) {
    return builds.computeIfAbsent(build, name -> new BoundedText(BoundedText.MESSAGE));
  }

  private void ofTest(GoPackage of, GoTest test, String action, Json event) {
    switch (action) {
      case "run" -> {
        tests++;
        test.begins();
      }
      case "output" -> {
        int before = test.output.size();
        of.testPrints(test, event.text("Output"));
        text += test.output.size() - before;
      }
      case "pause", "cont", "attr", "artifacts" -> {
        // It goes on.
      }
      default -> {
        Optional<Outcome> outcome = GoTestJson.STATUSES.outcome(action);
        if (outcome.isEmpty()) {
          words.warn(lines.number(), "Action", action, test.name());
        } else if (!action.equals("bench") || !test.ended()) {
          of.testEnds(test, outcome.get(), Seconds.parse(event.text("Elapsed")));
        }
      }
    }
  }

  private void build(String action, Json event) {
    String name = event.text("ImportPath");
    if (action.equals("build-output")) {
      if (builtBefore.remove(name)) {
        builds.remove(name);
      }
      said(name).add(event.text("Output"));
    } else if (action.equals("build-fail")) {
      builtBefore.add(name);
      unreported.add(name);
    }
  }

  /** A line of the compiler, of an older go, or of something else that printed. */
  private void plain(String line) {
    Matcher header = BUILD_HEADER.matcher(line);
    Matcher notBuilt = NOT_BUILT.matcher(line);
    if (notBuilt.matches()) {
      GoPackage of = packages.computeIfAbsent(notBuilt.group(1), GoPackage::new);
      unreported.remove(notBuilt.group(1));
      of.ends("fail", Optional.of(message(said(notBuilt.group(1)))));
      building = "";
    } else if (header.matches()) {
      building = header.group(1);
      unreported.add(building);
    } else if (!building.isEmpty() && !line.startsWith("{")) {
      said(building).add(line + "\n");
    } else {
      noise++;
      firstNoise = firstNoise == 0 ? lines.number() : firstNoise;
    }
  }

  private static String message(BoundedText said) {
    String text = said.toString().strip();
    int first = text.startsWith("# ") ? text.indexOf('\n') : -1;
    String rest = first < 0 ? text : text.substring(first + 1).strip();
    return rest.isEmpty() ? "the build failed" : rest;
  }

  private void releaseIfMany() {
    if (tests > MOST_TESTS || text > MOST_TEXT) {
      release();
      tests = 0;
      text = 0;
    }
  }

  private void release() {
    packages.values().forEach(each -> each.release(sink::result));
  }
}
