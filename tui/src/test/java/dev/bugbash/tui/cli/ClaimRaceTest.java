package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.OwnProcess.Ended;
import dev.bugbash.tui.cli.Trial.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimRaceTest {
  private static final int CLAIMERS = 20;

  @TempDir Path folder;

  @BeforeEach
  void makeBoard() throws Exception {
    SampleReports.in(folder);
    assertEquals(0, Trial.in(folder).run("import", "reports").status());
  }

  @Test
  void oneOfManyThreadsWinsAndTheOthersAreToldWho() {
    List<Answer> answers =
        IntStream.range(0, CLAIMERS)
            .parallel()
            .mapToObj(i -> Trial.in(folder).run("claim", "BB-1", "--as=user" + i))
            .toList();

    List<Integer> statuses = answers.stream().map(Answer::status).toList();
    int winner = statuses.indexOf(0);
    assertEquals(1, statuses.stream().filter(status -> status == 0).count());
    assertEquals(CLAIMERS - 1, statuses.stream().filter(status -> status == 3).count());
    assertTrue(
        answers.stream()
            .filter(answer -> answer.status() == 3)
            .allMatch(a -> a.err().startsWith("BB-1 is held by user" + winner + " since ")));
  }

  @Test
  @Tag("slow")
  void oneOfManyProcessesWinsAndTheOthersAreToldWho() throws Exception {
    List<OwnProcess> claimers = new ArrayList<>();
    for (int i = 0; i < CLAIMERS; i++) {
      claimers.add(OwnProcess.start(folder, List.of(), "claim", "BB-1", "--as=user" + i));
    }

    List<Ended> ended = new ArrayList<>();
    for (OwnProcess claimer : claimers) {
      ended.add(claimer.await());
    }

    List<Ended> losers = ended.stream().filter(e -> e.status() == 3).toList();
    int winner = ended.stream().map(Ended::status).toList().indexOf(0);
    assertEquals(CLAIMERS - 1, losers.size(), ended.toString());
    assertTrue(losers.stream().allMatch(e -> e.said().contains("held by user" + winner + " ")));
  }
}
