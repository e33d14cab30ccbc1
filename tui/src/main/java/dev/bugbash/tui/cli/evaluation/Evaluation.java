package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.tui.cli.print.JsonLines;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Categorizes each session of labelled failures by itself.
 *
 * @param hideTestIdentity whether the categorizer must do without the names of the tests
 * @param useHistory whether it may see the other failures of a session's project, to tell what is
 *     rare there
 */
public record Evaluation(
    Path failures, Path sessions, boolean hideTestIdentity, boolean useHistory) {

  /**
   * Writes one line a session: {@code {"session", "clusters": {failure: cluster}}}.
   *
   * @return how many sessions there were
   */
  public int predict(Path predictions) throws IOException {
    LabelledFailures labelled = LabelledFailures.read(failures, hideTestIdentity);
    List<Session> read = Session.read(sessions, labelled);
    List<Map<String, String>> clusters =
        read.parallelStream().map(session -> session.clusters(history(session, labelled))).toList();
    try (Writer out = Files.newBufferedWriter(predictions)) {
      JsonLines lines = new JsonLines(out);
      for (int i = 0; i < read.size(); i++) {
        write(lines, read.get(i).name(), clusters.get(i));
      }
    }
    return read.size();
  }

  private Map<String, Evidence> history(Session session, LabelledFailures labelled) {
    return useHistory ? labelled.ofProject(session.project()) : Map.of();
  }

  private static void write(JsonLines lines, String session, Map<String, String> clusters) {
    lines.line(
        json -> {
          json.writeStringField("session", session);
          json.writeObjectFieldStart("clusters");
          for (Map.Entry<String, String> failure : clusters.entrySet()) {
            json.writeStringField(failure.getKey(), failure.getValue());
          }
          json.writeEndObject();
        });
  }
}
