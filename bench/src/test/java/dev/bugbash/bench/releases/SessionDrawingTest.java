package dev.bugbash.bench.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SessionDrawingTest {
  private final List<MinedFailure> failures = new ArrayList<>();

  @Test
  void sampledBugsAreOfDifferentReleasesAndTwoHaveSeveralFailures() {
    for (int release = 0; release < 20; release++) {
      add(release, "a", "Test" + release, "first", "code/A" + release + ".m()V");
      add(release, "a", "Test" + release, "second", "code/A" + release + ".m()V");
      add(release, "b", "OtherTest" + release, "only", "code/B" + release + ".m()V");
    }

    List<List<Bug>> sessions = drawing().sampled();

    assertEquals(40, sessions.size());
    for (List<Bug> session : sessions) {
      assertEquals(session.size(), releases(session).size());
      assertTrue(session.stream().filter(bug -> bug.failures().size() > 1).count() >= 2);
    }
    assertEquals(
        Set.of(3, 5, 8, 12), sessions.stream().map(List::size).collect(Collectors.toSet()));
    assertEquals(sessions, drawing().sampled());
  }

  @Test
  void noTestStandsForTwoBugsOfASession() {
    for (int release = 0; release < 20; release++) {
      add(release, "a", "SharedTest", "same", "code/A.m()V");
      add(release, "a", "SharedTest", "own" + release, "code/A.m()V");
    }

    assertEquals(List.of(), drawing().sampled());
    assertEquals(List.of(), drawing().hard());
  }

  @Test
  void hardBugsShareATestClass() {
    for (int release = 0; release < 6; release++) {
      add(
          release,
          "a",
          release < 3 ? "SharedTest" : "Test" + release,
          "m" + release,
          "code/A.m()V");
      add(
          release,
          "a",
          release < 3 ? "SharedTest" : "Test" + release,
          "n" + release,
          "code/A.m()V");
    }

    List<List<Bug>> sessions = drawing().hard();

    assertFalse(sessions.isEmpty());
    sessions.forEach(
        session -> session.forEach(bug -> assertEquals(Set.of("SharedTest"), bug.testClasses())));
  }

  @Test
  void ofOneReleaseOnlyTheLargerOfTwoThatMayBeOneMend() {
    add(1, "small", "ATest", "x", "code/A$Inner.m()V");
    add(1, "large", "ATest", "y", "code/A.n()V");
    add(1, "large", "ATest", "z", "code/A.n()V");
    add(1, "apart", "BTest", "x", "code/A.o()V");
    add(2, "alone", "CTest", "x", "code/C.m()V");

    List<List<Bug>> sessions = drawing().together();

    assertEquals(
        List.of(List.of("1-large", "1-apart")),
        sessions.stream()
            .map(s -> s.stream().map(bug -> bug.failures().get(0).label()).toList())
            .toList());
  }

  private static Set<String> releases(List<Bug> session) {
    return session.stream().map(Bug::release).collect(Collectors.toSet());
  }

  private SessionDrawing drawing() {
    return new SessionDrawing(failures, new Random(7));
  }

  private void add(int release, String bug, String testClass, String method, String cause) {
    failures.add(
        new MinedFailure(
            "f" + failures.size(),
            "project",
            Integer.toString(release),
            release + "-" + bug,
            testClass,
            method,
            "java.lang.AssertionError",
            "",
            "",
            List.of(cause)));
  }
}
