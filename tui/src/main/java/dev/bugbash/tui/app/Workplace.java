package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the screen was started.
 *
 * @param folder whose working tree has the sources
 * @param environment names editor, pager and browser
 * @param tickets the clusters that people linked with tickets, by the ticket's id; asked on a
 *     thread in the background
 */
public record Workplace(
    Path folder, Map<String, String> environment, Supplier<Map<String, List<ClusterId>>> tickets) {
  public Workplace {
    environment = Map.copyOf(environment);
  }
}
