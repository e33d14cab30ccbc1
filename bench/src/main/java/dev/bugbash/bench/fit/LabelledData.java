package dev.bugbash.bench.fit;

import dev.bugbash.bench.JsonLine;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads labelled failures and sessions, both JSON Lines. */
final class LabelledData {
  private LabelledData() {}

  /** Failures by id. */
  static Map<String, LabelledFailure> failures(Path file) throws IOException {
    Map<String, LabelledFailure> failures = new LinkedHashMap<>();
    for (JsonLine f : JsonLine.read(file)) {
      String id = f.text("id");
      TestId test = TestId.of(f.text("test_class"), f.text("test_method"));
      Failure failure =
          new Failure(id, test, f.text("exception"), f.text("message"), f.text("stack"), "");
      failures.put(id, new LabelledFailure(failure, f.text("project"), f.text("label")));
    }
    return failures;
  }

  static List<LabelledSession> sessions(Path file, Map<String, LabelledFailure> failures)
      throws IOException {
    List<LabelledSession> sessions = new ArrayList<>();
    for (JsonLine s : JsonLine.read(file)) {
      List<LabelledFailure> members = new ArrayList<>();
      for (String id : s.texts("ids")) {
        LabelledFailure failure = failures.get(id);
        if (failure == null) {
          throw new IOException(file + " names a failure that is not given: " + id);
        }
        members.add(failure);
      }
      sessions.add(new LabelledSession(s.text("project"), members, false));
    }
    return sessions;
  }
}
