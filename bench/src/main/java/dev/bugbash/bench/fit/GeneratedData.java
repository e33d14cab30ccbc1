package dev.bugbash.bench.fit;

import dev.bugbash.bench.JsonLine;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Generated failures whose fault is known, {@code failures.jsonl} and {@code labels.tsv} of one
 * folder, with sessions drawn from them: faults whose tests have neighbouring names, so that near
 * twins meet.
 */
record GeneratedData(Map<String, LabelledFailure> failures, List<LabelledSession> sessions) {
  private static final int SESSIONS = 60;
  private static final int LEAST_FAULTS = 5;
  private static final int MOST_FAULTS = 30;
  private static final int MOST_OF_A_FAULT = 8;

  static GeneratedData read(Path folder) throws IOException {
    String project = folder.getFileName().toString();
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("labels.tsv"))) {
      String[] fields = line.split("\t", -1);
      labels.put(fields[0], fields[5]);
    }
    Map<String, LabelledFailure> failures = new LinkedHashMap<>();
    int number = 0;
    for (JsonLine line : JsonLine.read(folder.resolve("failures.jsonl"))) {
      String label = labels.getOrDefault(Integer.toString(number), "");
      String id = project + "-" + number++;
      failures.put(id, new LabelledFailure(failure(id, line), project, project + label));
    }
    return new GeneratedData(failures, draw(project, failures));
  }

  /** Twins have tests of nearly one name, so that they stand beside each other. */
  private static String firstTest(List<LabelledFailure> fault) {
    return fault.stream().map(f -> f.failure().test().toString()).sorted().findFirst().orElse("");
  }

  private static Failure failure(String id, JsonLine line) {
    TestId test = TestId.of(line.text("classname"), line.text("name"));
    return new Failure(id, test, line.text("type"), line.text("message"), line.text("text"), "");
  }

  private static List<LabelledSession> draw(String project, Map<String, LabelledFailure> failures) {
    Map<String, List<LabelledFailure>> byLabel = new TreeMap<>();
    failures
        .values()
        .forEach(f -> byLabel.computeIfAbsent(f.label(), l -> new ArrayList<>()).add(f));
    List<List<LabelledFailure>> byTest = new ArrayList<>(byLabel.values());
    byTest.sort(Comparator.comparing(GeneratedData::firstTest));
    Random random = new Random(5);
    List<LabelledSession> sessions = new ArrayList<>();
    for (int n = 0; n < SESSIONS; n++) {
      int count = Math.min(byTest.size(), random.nextInt(LEAST_FAULTS, MOST_FAULTS));
      int from = random.nextInt(byTest.size() - count + 1);
      List<LabelledFailure> members = new ArrayList<>();
      for (List<LabelledFailure> fault : byTest.subList(from, from + count)) {
        List<LabelledFailure> some = new ArrayList<>(fault);
        Collections.shuffle(some, random);
        members.addAll(some.subList(0, Math.min(some.size(), random.nextInt(1, MOST_OF_A_FAULT))));
      }
      sessions.add(new LabelledSession(project, members, true));
    }
    return sessions;
  }
}
