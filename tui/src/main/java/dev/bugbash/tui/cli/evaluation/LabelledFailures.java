package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Failures whose causes are known, without their causes: labels are not even read, and a failure's
 * id, which tells the cause in some data sets, is replaced by a number.
 */
final class LabelledFailures {
  private final Map<String, Failure> byId = new LinkedHashMap<>();
  private final Map<String, List<Failure>> byProject = new HashMap<>();

  private LabelledFailures() {}

  /**
   * @param hideTestIdentity whether to leave out which test it was
   */
  static LabelledFailures read(Path file, boolean hideTestIdentity) throws IOException {
    LabelledFailures failures = new LabelledFailures();
    JsonRecords.read(
        file,
        fields -> {
          TestId test = hideTestIdentity ? TestId.of("", "") : test(fields);
          Failure failure =
              new Failure(
                  Integer.toString(failures.byId.size() + 1),
                  test,
                  JsonRecords.text(fields, "exception"),
                  JsonRecords.text(fields, "message"),
                  JsonRecords.text(fields, "stack"),
                  "");
          failures.byId.put(JsonRecords.required(fields, "id"), failure);
          failures
              .byProject
              .computeIfAbsent(JsonRecords.text(fields, "project"), p -> new ArrayList<>())
              .add(failure);
        });
    return failures;
  }

  Optional<Failure> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Failure> ofProject(String project) {
    return byProject.getOrDefault(project, List.of());
  }

  private static TestId test(Map<String, List<String>> fields) {
    String suite = JsonRecords.text(fields, "test_class");
    String name = JsonRecords.text(fields, "test_method");
    if (!name.isEmpty()) {
      return TestId.of(suite, name);
    }
    String test = JsonRecords.text(fields, "test");
    int end = test.indexOf("::");
    return end < 0
        ? TestId.of("", test)
        : TestId.of(test.substring(0, end), test.substring(end + 2));
  }
}
