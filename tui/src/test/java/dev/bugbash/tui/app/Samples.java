package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterState;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.categorizer.explain.Families.Family;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A small board that looks like a real upgrade, and a simple way of reading its traces. */
final class Samples {
  private static final String LANG = "org.apache.commons.lang3.";
  private static final String[][] CAUSES = {
    {
      "java.lang.NoSuchMethodError",
      "'java.lang.String org.apache.commons.lang3.StringUtils.replaceChars(char)'",
      "text.StrSubstitutor",
      "replace"
    },
    {
      "java.lang.IncompatibleClassChangeError",
      "class org.apache.commons.lang3.builder.ToStringStyle is final",
      "builder.ToStringBuilder",
      "append"
    },
    {
      "java.lang.IllegalAccessException",
      "class Reflect can't access a member of module java.base",
      "reflect.FieldUtils",
      "readField"
    },
    {
      "org.junit.ComparisonFailure",
      "expected:<[2015-01-01]T00:00:00> but was:<[1 Jan 2015]T00:00:00>",
      "time.FastDateFormat",
      "format"
    },
    {"java.lang.AssertionError", "", "math.NumberUtils", "createNumber"},
    {
      "java.util.concurrent.TimeoutException",
      "no answer from 10.0.0.17:5432 after 3000 ms",
      "concurrent.BackgroundInitializer",
      "get"
    },
    {
      "java.lang.IllegalStateException",
      "\u7D50\u5408\u6587\u5B57 e\u0301 \uD83D\uDE80 \u001B[31mred\u001B[0m \u202Eevil",
      "StringEscapeUtils",
      "escape"
    },
  };

  static final List<Ticket> TICKETS =
      List.of(
          new Ticket(
              "T-1",
              "replaceChars is gone after the upgrade",
              "Since 3.18 everything that calls it breaks.\nSee the log \u001B[31mred",
              "open",
              "ben",
              "ana",
              "2026-03-01T09:00:00Z",
              List.of("upgrade"),
              "https://example.org/T-1"),
          new Ticket(
              "T-2",
              "StringUtils.replaceChars missing",
              "",
              "closed (duplicate)",
              "cy",
              "",
              "2026-03-02",
              List.of(),
              "",
              List.of("T-1")));

  private static final Kinship KINSHIP =
      new Kinship(
          List.of(
              new Cascade(5, 1, 1, Cascade.Rule.INITIALIZER, LANG + "StringUtils"),
              new Cascade(6, 1, 1, Cascade.Rule.INITIALIZER, LANG + "Validate")),
          List.of(new Family("java.lang.<symbol>: class <symbol>", List.of(2L, 3L))));

  private Samples() {}

  static MemoryBoard board(Clock clock) {
    MemoryBoard board = new MemoryBoard(clock);
    board.run("lang-3.18.0");
    int[] sizes = {412, 120, 37, 12, 9, 3, 1};
    for (int i = 0; i < CAUSES.length; i++) {
      List<Failure> failures = new ArrayList<>();
      for (int n = 0; n < sizes[i]; n++) {
        failures.add(failure(i, n));
      }
      String simple = CAUSES[i][0].substring(CAUSES[i][0].lastIndexOf('.') + 1);
      ClusterState state = i < 4 ? ClusterState.NEW : ClusterState.OPEN;
      String in = CAUSES[i][2] + "." + CAUSES[i][3];
      board.add(i + 1L, simple + " in " + in + ": " + CAUSES[i][1], state, failures);
    }
    board.claim(new ClusterId(2), "ana");
    board.note(new ClusterId(1), "ana", "looks like the method moved to commons-text");
    return board.with(KINSHIP);
  }

  /** A board of many small clusters. */
  static MemoryBoard large(Clock clock, int clusters) {
    MemoryBoard board = new MemoryBoard(clock);
    board.run("nightly-412");
    for (int i = 0; i < clusters; i++) {
      board.add(
          i + 1L, "cause number " + i, ClusterState.OPEN, List.of(failure(i % CAUSES.length, i)));
    }
    return board;
  }

  private static Failure failure(int cause, int number) {
    String[] words = CAUSES[cause];
    String suite = LANG + words[2] + "Test";
    String name = "test" + Character.toUpperCase(words[3].charAt(0)) + words[3].substring(1);
    String stack =
        String.join(
            "\n",
            words[0] + (words[1].isEmpty() ? "" : ": " + words[1]),
            "\tat org.junit.Assert.fail(Assert.java:88)",
            "\tat org.junit.Assert.failNotEquals(Assert.java:834)",
            "\tat " + LANG + words[2] + "." + words[3] + "(Source.java:" + (100 + cause) + ")",
            "\tat " + LANG + words[2] + ".inner(Source.java:7)",
            "\tat " + suite + "." + name + number + "(Test.java:" + (20 + number) + ")",
            "\tat java.base/java.lang.reflect.Method.invoke(Method.java:569)",
            "\tat org.junit.runners.ParentRunner.run(ParentRunner.java:363)",
            "\tat org.junit.runners.Suite.runChild(Suite.java:128)",
            "Caused by: java.lang.NullPointerException: key" + number,
            "\tat java.base/java.util.Objects.requireNonNull(Objects.java:233)");
    String output = number % 3 == 0 ? "starting worker " + number + "\n\tdone" : "";
    TestId test = TestId.of(suite, name + number);
    String message = words[1].replace("3000", Integer.toString(3000 + number));
    return new Failure(test.toString(), test, words[0], message, stack, output);
  }
}
