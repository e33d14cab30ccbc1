package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bugbash.tui.terminal.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To the editor and the pager and back, in a real terminal; left out where tmux is missing. */
@Tag("slow")
final class EditorInTmuxTest {
  private static final String SOURCE = "src/main/java/org/example/Dates.java";

  private final Path folder;
  private final Tmux tmux;

  EditorInTmuxTest(@TempDir Path folder) throws IOException {
    assumeTrue(Tmux.installed(), "tmux is not installed");
    this.folder = folder;
    Files.createDirectories(folder.resolve(SOURCE).getParent());
    Files.writeString(folder.resolve(SOURCE), "// a line\n".repeat(120));
    write("editor", "echo \"editing $*\" > edited; echo editor''up; read x; echo \"$x\" > typed\n");
    write("pager", "echo paging; head -n 1 \"$1\"; read x\n");
    write(
        "show",
        "EDITOR=\"sh editor\" PAGER=\"sh pager\" XDG_STATE_HOME=$PWD/state '"
            + System.getProperty("java.home")
            + "/bin/java' -XX:TieredStopAtLevel=1 -Dorg.sqlite.tmpdir=. -cp '"
            + System.getProperty("java.class.path")
            + "' dev.bugbash.tui.cli.Main --board board --as me triage --fresh; echo left cleanly\n");
    RealBoard.in(folder.resolve("board")).close();
    tmux = Tmux.open(folder, 120, 40);
  }

  @AfterEach
  void close() throws IOException {
    tmux.close();
  }

  @Test
  void theEditorHasTheTerminalAndItsKeysAndTheScreenComesBackWhole() throws IOException {
    tmux.line("sh show").await("? help").await("7  // a line").await("What varies");
    String before = tmux.screen();

    tmux.type("e").await("editorup");
    assertFalse(tmux.alternate());
    tmux.line("qqjj").await("the screen", screen -> screen.contains("? help"));

    assertTrue(tmux.alternate());
    assertEquals("qqjj\n", Files.readString(folder.resolve("typed")));
    assertEquals(before, tmux.screen());
    tmux.type("q").await("left cleanly");
    String edited = Files.readString(folder.resolve("edited")).strip();
    assertEquals("editing " + folder.resolve(SOURCE).toRealPath(), edited);
  }

  @Test
  void thePagerGetsTheFailureAndTheScreenComesBack() throws IOException {
    tmux.line("sh show").await("? help").await("7  // a line");

    tmux.type("p").await("paging").await("java.lang.IllegalArgumentException");
    assertFalse(tmux.alternate());
    tmux.keys("Enter").await("? help").type("q").await("left cleanly");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
