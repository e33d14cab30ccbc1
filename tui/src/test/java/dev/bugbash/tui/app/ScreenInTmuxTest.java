package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bugbash.tui.terminal.Tmux;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a real terminal, driven through tmux on a board on disk; left out where tmux is
 * not installed.
 */
@Tag("slow")
final class ScreenInTmuxTest {
  private static final String HOSTILE =
      "\u001B]0;owned\u0007 \u001B[2J \u009B31m \u202Eevil \u7D50\u5408 end";

  private final Path folder;
  private final Tmux tmux;

  ScreenInTmuxTest(@TempDir Path folder) throws IOException {
    assumeTrue(Tmux.installed(), "tmux is not installed");
    this.folder = folder;
    Files.writeString(
        folder.resolve("bugbash"),
        String.format(
            Locale.ROOT,
            "case $* in *triage*) echo $$ > pid ;; esac%nexport XDG_STATE_HOME=$PWD/state XDG_CONFIG_HOME=$PWD/config%n"
                + "exec '%s/bin/java' -XX:TieredStopAtLevel=1 -Dorg.sqlite.tmpdir=. -cp '%s'"
                + " dev.bugbash.tui.cli.Main --board board --as \"$@\"%n",
            System.getProperty("java.home"),
            System.getProperty("java.class.path")));
    RealBoard.in(folder.resolve("board")).close();
    tmux = Tmux.open(folder, 120, 40);
    tmux.line("stty -g > stty.before; echo bef''ore").await("before");
  }

  /** The program has ended before its folder is taken away. */
  @AfterEach
  void close() throws Exception {
    tmux.close();
    Path pid = folder.resolve("pid");
    if (Files.exists(pid)) {
      Optional<ProcessHandle> program =
          ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
      if (program.isPresent()) {
        program.get().onExit().get(1, TimeUnit.MINUTES);
      }
    }
  }

  @Test
  void opensAndQuits() throws Exception {
    show().type("q");

    restored();
  }

  @Test
  void filtersWhileOneTypes() throws Exception {
    show().type("/zip").await("1 match").keys("Enter").await("Clusters 1 of 3");

    tmux.keys("Escape").await("no filter", screen -> screen.contains("Clusters 3 "));
  }

  @Test
  void claimsAndUndoes() throws Exception {
    show().type("c").await("is yours").await("1 mine").type("u").await("undone").await("0 mine");
  }

  @Test
  void anothersClaimArrivesAndIsRespected() throws Exception {
    show().type("j");

    another("ben claim BB-1");

    tmux.await("ben claimed BB-1").type("g").type("c").await("held by ben");
  }

  @Test
  void ctrlZGoesToTheShellAndFgComesBack() throws Exception {
    show().keys("C-z").await("ready$");
    assertFalse(tmux.alternate());
    tmux.line("fg").await("Clusters").type("j").await("Clusters");
    assertTrue(tmux.alternate());

    tmux.keys("C-c");
    restored();
  }

  @Test
  void anySizeIsDrawn() throws Exception {
    show().resize(80, 24).await("80 columns", screen -> widest(screen) == 80);
    tmux.resize(20, 5).await("20 columns", screen -> widest(screen) == 20);
    tmux.resize(2, 1).resize(200, 50).await("200 columns", screen -> widest(screen) == 200);
  }

  @Test
  void theMouseSelectsAndScrolls() throws Exception {
    show().type(press(0, 10, 5)).await("BB-2", screen -> screen.contains("\u258CBB-2"));
    tmux.type(press(65, 10, 5)).await("the wheel", screen -> screen.contains("\u258CBB-3"));
    tmux.type(press(0, 4, 40)).await("a hint", screen -> screen.contains("is yours"));
  }

  @Test
  void hostileTextSteersNothing() throws Exception {
    Path reports = folder.resolve("hostile");
    RealBoard.write(reports, "Evil", RealBoard.failed("Evil", "steer", "Error", HOSTILE));
    another("ci import hostile");

    show(4).type("/evil").keys("Enter").await("Clusters 1 of 4").await("\u7D50\u5408");

    assertFalse(tmux.title().contains("owned"));
    assertTrue(tmux.alternate());
  }

  @Test
  void theTerminalComesBackWhenTheProcessIsTerminated() throws Exception {
    show();

    ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid")).strip()))
        .orElseThrow()
        .destroy();

    restored();
  }

  @Test
  void theSessionComesBack() throws Exception {
    show().type("/zip").keys("Enter").await("Clusters 1 of 3").type("q");
    tmux.await("the shell", ScreenInTmuxTest::atPrompt);

    tmux.line("clear; sh bugbash me triage").await("Clusters 1 of 3").await("/ zip");
  }

  private Tmux show() throws IOException {
    return show(3);
  }

  private Tmux show(int clusters) throws IOException {
    tmux.line("sh bugbash me triage").await("Clusters " + clusters).await("Trace");
    assertTrue(tmux.alternate());
    return tmux;
  }

  /** SGR 1006: a button, or 64 and 65 for the wheel, at a column and a row from 1. */
  private static String press(int button, int column, int row) {
    return "\u001B[<" + button + ";" + column + ";" + row + "M";
  }

  /** The prompt is back, what stood on the screen before as well, and the settings are the same. */
  private void restored() throws Exception {
    tmux.await("the shell", screen -> screen.contains("before") && atPrompt(screen));
    assertFalse(tmux.alternate());
    tmux.line("stty -g > stty.after; echo aft''er").await("after\n");
    assertEquals(
        Files.readString(folder.resolve("stty.before")),
        Files.readString(folder.resolve("stty.after")));
  }

  private static boolean atPrompt(String screen) {
    return screen.stripTrailing().endsWith("ready$");
  }

  private static int widest(String screen) {
    return screen.lines().mapToInt(String::length).max().orElse(0);
  }

  /** Runs the program beside the screen. */
  private void another(String arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", "sh bugbash " + arguments)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
