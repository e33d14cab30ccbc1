package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.model.Failure;
import dev.bugbash.tui.cli.print.JsonLines;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
    List<Prediction> said =
        read.parallelStream().map(session -> predict(session, labelled)).toList();
    try (Writer out = Files.newBufferedWriter(predictions)) {
      JsonLines lines = new JsonLines(out);
      said.forEach(prediction -> prediction.write(lines));
    }
    return said.size();
  }

  private Prediction predict(Session session, LabelledFailures labelled) {
    List<Failure> history = useHistory ? labelled.ofProject(session.project()) : List.of();
    Iterator<Integer> clusters =
        SessionGrouping.groupSession(List.copyOf(session.failures().values()), history).iterator();
    Map<String, Integer> byId = new LinkedHashMap<>();
    session.failures().keySet().forEach(id -> byId.put(id, clusters.next()));
    return new Prediction(session.name(), byId);
  }

  private record Prediction(String session, Map<String, Integer> clusters) {
    void write(JsonLines lines) {
      lines.line(
          json -> {
            json.writeStringField("session", session);
            json.writeObjectFieldStart("clusters");
            for (Map.Entry<String, Integer> failure : clusters.entrySet()) {
              json.writeStringField(failure.getKey(), "C-" + failure.getValue());
            }
            json.writeEndObject();
          });
    }
  }
}
