package dev.bugbash.tui.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the screen was started.
 *
 * @param folder whose working tree has the sources
 * @param environment says what the terminal is able to do, and names editor, pager and browser
 */
public record Workplace(Path folder, Map<String, String> environment) {
  public Workplace {
    environment = Map.copyOf(environment);
  }
}
