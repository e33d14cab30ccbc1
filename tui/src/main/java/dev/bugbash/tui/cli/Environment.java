package dev.bugbash.tui.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The world around one command.
 *
 * @param variables of the environment
 * @param systemUser who is logged in, as the operating system says
 * @param clock with the time zone of the reader
 * @param terminal whether input and output are a terminal that a person looks at
 */
record Environment(
    Map<String, String> variables,
    String systemUser,
    Path workingFolder,
    Clock clock,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal) {
  Environment {
    variables = Map.copyOf(variables);
  }

  /** The value of a variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** Whether to colour what is printed; see no-color.org. */
  boolean colour() {
    return terminal && variable("NO_COLOR").isEmpty();
  }

  /** Columns of the terminal; 0, for no limit, where the output is none. */
  int width() {
    return terminal ? TerminalWidth.columns(variable("COLUMNS")) : 0;
  }

  /** A path as the user means it. */
  Path resolve(String path) {
    return workingFolder.resolve(path);
  }
}
