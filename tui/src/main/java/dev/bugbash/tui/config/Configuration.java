package dev.bugbash.tui.config;

import dev.bugbash.tui.input.Keymap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a person wants the screen.
 *
 * @param options what was set, by name
 * @param problems of the file, each with the file and the line
 */
public record Configuration(Map<String, String> options, Keymap keys, List<String> problems) {
  static final Configuration NONE = new Configuration(Map.of(), Keymap.STANDARD, List.of());

  /** The variables of the environment that mean the same; where they are set, they count. */
  private static final Map<String, String> VARIABLES =
      Map.of("theme", "BUGBASH_THEME", "ascii", "BUGBASH_ASCII", "mouse", "BUGBASH_MOUSE");

  public Configuration {
    options = Map.copyOf(options);
    problems = List.copyOf(problems);
  }

  /** Reads it; a file that is not there says nothing. */
  static Configuration read(Path file) {
    try {
      return new ConfigurationReader(file).read(TextFile.read(file));
    } catch (IOException e) {
      return new Configuration(Map.of(), Keymap.STANDARD, List.of(TextFile.problem(file, e)));
    }
  }

  /** Whether to begin where the person left. */
  public boolean resumes() {
    return !options.getOrDefault("session", "on").equals("off");
  }

  /** The environment with what the file says in addition. */
  public Map<String, String> in(Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    VARIABLES.forEach(
        (option, variable) ->
            Optional.ofNullable(options.get(option))
                .ifPresent(value -> all.putIfAbsent(variable, value)));
    return all;
  }
}
