package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real upgrade in {@code fixtures}, by the commands of the README. */
class UpgradeFixtureTest {
  private static final String UPGRADE = Path.of("../fixtures/upgrade").toAbsolutePath().toString();

  @TempDir Path folder;

  @Test
  void inspectCountsTheTestsOfCommonsLang() {
    Answer answer = run("inspect", UPGRADE + "/lang-3.18.0", "--output=json");

    assertEquals(0, answer.status(), answer.err());
    assertEquals(List.of(3540), numbers(answer.out(), "tests"));
    assertEquals(List.of(764), numbers(answer.out(), "failed"));
    assertEquals(List.of(119), numbers(answer.out(), "errors"));
  }

  @Test
  void theFiveRunsComeInAsFiveAndTheNumbersAgree() {
    Answer triage = run("triage", UPGRADE, "--output=json");
    String runs = run("runs", "--output=json").out();

    assertEquals(0, triage.status(), triage.err());
    assertEquals(List.of(3540, 898, 898, 898, 898), numbers(runs, "tests"));
    assertEquals(List.of(764, 11, 9, 9, 11), numbers(runs, "failed"));
    assertEquals(List.of(119, 654, 292, 219, 52), numbers(runs, "errors"));
    assertEquals(sum(numbers(runs, "failures")), sum(numbers(triage.out(), "size")));
    assertTrue(run("triage").out().contains("Commons Lang 3.18.0"));
  }

  private static List<Integer> numbers(String json, String field) {
    Matcher values = Pattern.compile("\"" + field + "\":(\\d+)").matcher(json);
    return values.results().map(m -> Integer.valueOf(m.group(1))).toList();
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
