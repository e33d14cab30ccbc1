package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program gets the terminal and we get it back. */
@Tag("slow")
final class ChildProgramTest extends TerminalInTmux {
  ChildProgramTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void itHasTheTerminalAsTheShellLeftItAndItsKeysAreItsOwn() throws IOException {
    write(
        "command",
        "sh\n-c\nstty -a > stty.child; echo child''up; read x; echo $x > typed; exit 3\n");
    show("");

    tmux.type("r").await("childup");
    assertFalse(tmux.alternate());
    assertEquals("00 1 1", modes());
    tmux.line("qqq").await("Exited[status=3]").await("demo \u25CF after 1 inputs");

    assertEquals("qqq\n", read("typed"));
    assertEquals(read("stty.before"), read("stty.child"));
    assertEquals("11 0 0", modes());
    tmux.type("q");
    restored();
  }

  @Test
  void ctrlCEndsItAndNotUs() throws IOException {
    write("command", "sh\n-c\necho child''up; sleep 100\n");
    show("");

    tmux.type("r").await("childup").keys("C-c").await("Exited[status=130]");
    tmux.type("j").await("codePoint=106").type("q");
    restored();
  }

  @Test
  void aCtrlCThatReachesUsAfterTheProgramHasEndedIsStillNotForUs() throws IOException {
    write("command", "sh\n-c\n(sleep 0.3; kill -INT $PPID; : > sent) & exit 130\n");
    show("");

    tmux.type("r").await("the signal", screen -> Files.exists(folder.resolve("sent")));
    tmux.await("Exited[status=130]").type("j").await("codePoint=106").type("q");
    restored();
  }

  @Test
  void ctrlZStopsUsBothAndFgBringsItBackNotUs() throws IOException {
    write("command", "sh\n-c\necho child''up; read x; echo $x > typed\n");
    show("");

    tmux.type("r").await("childup").keys("C-z").await("ready$");
    tmux.line("fg").line("abc").await("Exited[status=0]");
    assertEquals("abc\n", read("typed"));
    tmux.type("q");
    restored();
  }

  @Test
  void whatCannotBeStartedIsAnAnswer() throws IOException {
    write("command", "no-such-program\n");
    show("");

    tmux.type("r").await("NotStarted[reason=No such file or directory]").type("q");
    restored();
  }

  @Test
  void aChildThatLeavesTheTerminalInAMessDoesNoHarm() throws IOException {
    write(
        "command",
        "sh\n-c\nstty -opost -icrnl; printf '\\0337\\033[3;5r\\0338\\033[41m\\033[?1003h'\n");
    show("");

    tmux.type("r").await("Exited[status=0]").type("j").await("codePoint=106").type("q");
    restored();
  }

  @Test
  void terminatedWhileItRunsBothEndAndTheTerminalComesBack() throws Exception {
    write("command", "sh\n-c\necho child''up; echo $$ > child; stty -echo; exec sleep 100\n");
    show("");

    tmux.type("r").await("childup");
    kill("TERM");
    restored();
    assertTrue(ProcessHandle.of(Long.parseLong(read("child").strip())).isEmpty());
  }

  @Test
  void aPagerShowsTextWithoutItsControlsAndLeavesNoFile() throws IOException {
    write("text", "one\ttwo\n\u001b]0;pwned\u0007\u009b2J\n");
    write("pager", "ls -l \"$1\" > listed; cat \"$1\" > seen; echo $1 > name\n");
    show("PAGER='sh \"./pager\"' ");

    tmux.type("p").await("Exited[status=0]").type("q");

    assertEquals("one\ttwo\n\u241B]0;pwned\u2407\uFFFD2J\n", read("seen"));
    assertTrue(read("listed").startsWith("-rw-------"), read("listed"));
    assertFalse(Path.of(read("name").strip()).toFile().exists());
    restored();
  }
}
