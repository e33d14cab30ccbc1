package dev.bugbash.categorizer.tickets;

import java.util.List;
import java.util.Objects;

/**
 * What a cluster says of its cause, to be compared with tickets.
 *
 * @param title of the cluster
 * @param types exception types of its failures
 * @param templates masked messages
 * @param frames symbols of frames, the innermost first
 * @param tests names of tests
 */
public record ClusterText(
    String title,
    List<String> types,
    List<String> templates,
    List<String> frames,
    List<String> tests) {
  public ClusterText {
    Objects.requireNonNull(title, "title");
    types = List.copyOf(types);
    templates = List.copyOf(templates);
    frames = List.copyOf(frames);
    tests = List.copyOf(tests);
  }
}
