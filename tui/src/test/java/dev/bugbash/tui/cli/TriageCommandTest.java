package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.tui.app.BackgroundImport;
import dev.bugbash.tui.app.Opening;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TriageCommandTest {
  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private final List<String> shown = new ArrayList<>();

  @Test
  void onATerminalTheImportGoesOnBehindTheScreen() throws IOException {
    SampleReports.in(folder);

    int status = triage("reports");

    assertEquals(0, status);
    assertEquals(List.of("0 clusters for ana", "2 clusters for ana"), shown);
  }

  @Test
  void whatCouldNotBeReadIsToldWhenTheScreenIsGone() throws IOException {
    SampleReports.addBroken(SampleReports.in(folder));

    int status = triage("reports");

    assertEquals(2, status);
    assertTrue(err.toString().contains("ZipTest.xml: line 2"), err.toString());
  }

  @Test
  void aMistypedPathIsToldBeforeTheScreenOpens() {
    int status = triage("nowhere");

    assertEquals(2, status);
    assertEquals(List.of(), shown);
    assertTrue(Files.notExists(folder.resolve(".bugbash")));
  }

  @Test
  void withoutACommandTheScreenOpensWhereThereIsABoard() throws IOException {
    SampleReports.in(folder);
    Program program = new Program(onTerminal(), this::show);

    assertEquals(2, program.run());
    assertEquals(List.of(), shown);
    assertTrue(err.toString().contains("Usage: "), err.toString());

    Trial.in(folder).run("import", "reports");
    assertEquals(0, program.run());
    assertEquals(List.of("2 clusters for ana", "2 clusters for ana"), shown);
  }

  private int triage(String... args) {
    Environment environment = onTerminal();
    Bugbash options = new Bugbash();
    return new CommandLine(new TriageCommand(new Desk(environment, options), this::show))
        .setExecutionExceptionHandler(new Mistakes(environment, options))
        .execute(args);
  }

  private Environment onTerminal() {
    Environment world = Trial.in(folder).onTerminal(Map.of("USER", "ana")).environment();
    return new Environment(
        world.variables(),
        world.systemUser(),
        folder,
        world.clock(),
        world.in(),
        world.out(),
        new PrintWriter(err, true),
        true);
  }

  private int show(Opening opening) {
    look(opening.board(), opening.who());
    opening.work().ifPresent(TriageCommandTest::run);
    look(opening.board(), opening.who());
    return 0;
  }

  private void look(Board board, String who) {
    shown.add(board.clusters().size() + " clusters for " + who);
  }

  private static void run(BackgroundImport work) {
    try {
      work.run((done, of, failures) -> {});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
