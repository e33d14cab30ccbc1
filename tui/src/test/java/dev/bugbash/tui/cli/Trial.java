package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs whole commands in this process, in a folder of their own. */
record Trial(Path folder, Map<String, String> variables, String input, boolean terminal) {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:05:00Z"), ZoneOffset.UTC);

  /** What a command said. */
  record Answer(int status, String out, String err) {}

  static Trial in(Path folder) {
    return new Trial(folder, Map.of("BUGBASH_USER", "ana"), "", false);
  }

  Trial with(Map<String, String> other) {
    return new Trial(folder, other, input, terminal);
  }

  Trial withInput(String text) {
    return new Trial(folder, variables, text, terminal);
  }

  Trial onTerminal(Map<String, String> other) {
    return new Trial(folder, other, input, true);
  }

  Answer run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new Program(environment(new PrintWriter(out), new PrintWriter(err, true))).run(args);
    return new Answer(status, out.toString(), err.toString());
  }

  Environment environment() {
    return environment(
        new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter(), true));
  }

  private Environment environment(PrintWriter out, PrintWriter err) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    return new Environment(variables, "", folder, CLOCK, in, out, err, terminal);
  }
}
