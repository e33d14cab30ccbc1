package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence of failures whose causes are known, without their causes: labels are not even read,
 * and ids, which tell the cause in some data sets, are kept from the categorizer.
 */
final class LabelledFailures {
  private final Map<String, Evidence> byId = new HashMap<>();
  private final Map<String, Map<String, Evidence>> byProject = new HashMap<>();

  private LabelledFailures() {}

  /**
   * @param hideTestIdentity whether to leave out which test it was
   */
  static LabelledFailures read(Path file, boolean hideTestIdentity) throws IOException {
    LabelledFailures failures = new LabelledFailures();
    Categorizer categorizer = new Categorizer();
    JsonRecords.read(
        file,
        fields -> {
          TestId test = hideTestIdentity ? TestId.of("", "") : test(fields);
          Evidence evidence = categorizer.sign(failure(test, fields));
          String id = JsonRecords.required(fields, "id");
          failures.byId.put(id, evidence);
          failures
              .byProject
              .computeIfAbsent(JsonRecords.text(fields, "project"), p -> new LinkedHashMap<>())
              .put(id, evidence);
        });
    return failures;
  }

  Optional<Evidence> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The evidence of a project's failures by their ids. */
  Map<String, Evidence> ofProject(String project) {
    return byProject.getOrDefault(project, Map.of());
  }

  private static Failure failure(TestId test, Map<String, List<String>> fields) {
    return new Failure(
        test.toString(),
        test,
        JsonRecords.text(fields, "exception"),
        JsonRecords.text(fields, "message"),
        JsonRecords.text(fields, "stack"),
        "");
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
