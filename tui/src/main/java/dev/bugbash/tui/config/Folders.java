package dev.bugbash.tui.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A person's own folders, after the XDG Base Directory Specification 0.8; they need not exist.
 * Empty where neither its variable nor {@code HOME} says where.
 *
 * @param config what they wrote
 * @param state what the program remembers of one use for the next
 * @param cache what can be deleted at any time
 */
public record Folders(Optional<Path> config, Optional<Path> state, Optional<Path> cache) {
  private static final String OURS = "bugbash";

  public static Folders of(Map<String, String> environment) {
    return new Folders(
        folder(environment, "XDG_CONFIG_HOME", ".config"),
        folder(environment, "XDG_STATE_HOME", ".local/state"),
        folder(environment, "XDG_CACHE_HOME", ".cache"));
  }

  /** The specification has relative paths ignored. */
  private static Optional<Path> folder(
      Map<String, String> environment, String variable, String inHome) {
    return absolute(environment.getOrDefault(variable, ""))
        .or(() -> absolute(environment.getOrDefault("HOME", "")).map(h -> h.resolve(inHome)))
        .map(base -> base.resolve(OURS));
  }

  private static Optional<Path> absolute(String text) {
    try {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
