package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.model.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Failures that one triage session would see together. */
record Session(String name, String project, Map<String, Failure> failures) {
  static List<Session> read(Path file, LabelledFailures labelled) throws IOException {
    List<Session> sessions = new ArrayList<>();
    JsonRecords.read(
        file,
        fields -> {
          Map<String, Failure> failures = new LinkedHashMap<>();
          for (String id : fields.getOrDefault("ids", List.of())) {
            failures.put(id, labelled.byId(id).orElseThrow(() -> unknown(id)));
          }
          String name = JsonRecords.required(fields, "session");
          sessions.add(new Session(name, JsonRecords.text(fields, "project"), failures));
        });
    return sessions;
  }

  private static UnreadableReportException unknown(String id) {
    return new UnreadableReportException(0, "names a failure that is not given: " + id);
  }
}
