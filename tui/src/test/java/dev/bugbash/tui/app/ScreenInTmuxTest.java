package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bugbash.tui.terminal.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screen in a real terminal, driven through tmux; left out where tmux is not installed.
 *
 * <p>By default the program is {@link ScreenDemo}. {@code -Dscreen.command} names another shell
 * command that shows a screen with at least three unclaimed clusters, {@code -Dscreen.claim} one
 * that claims the cluster {@code $1} for {@code $2}; both run in an empty folder.
 */
@Tag("slow")
final class ScreenInTmuxTest {
  private static final Pattern FREE = Pattern.compile("(BB-\\d+) +\\d+ [\u25CF\u25CB]");

  private final Path folder;
  private final Tmux tmux;

  ScreenInTmuxTest(@TempDir Path folder) throws IOException {
    assumeTrue(Tmux.installed(), "tmux is not installed");
    this.folder = folder;
    String demo =
        "'"
            + System.getProperty("java.home")
            + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' dev.bugbash.tui.app.ScreenDemo orders";
    Files.writeString(
        folder.resolve("show"),
        "echo $$ > pid; exec " + System.getProperty("screen.command", demo));
    Files.writeString(
        folder.resolve("claim"), System.getProperty("screen.claim", "echo claim $1 $2 >> orders"));
    tmux = Tmux.open(folder, 120, 40);
    tmux.line("stty -g > stty.before; echo bef''ore").await("before");
  }

  @AfterEach
  void close() throws IOException {
    tmux.close();
  }

  @Test
  void opensFiltersClaimsSeesAnothersClaimResizesAndQuits() throws Exception {
    show();

    tmux.type("/is:new").await("match").keys("Enter").await("Clusters");
    tmux.keys("Escape").await("no filter", screen -> !screen.contains("/ is:new"));
    tmux.type("c").await("is yours").await("1 mine");

    String another = free(tmux.screen());
    run("sh", "claim", another, "ben");
    tmux.await("ben claimed " + another);

    tmux.resize(80, 24).await("80 columns", screen -> widest(screen) == 80);
    tmux.resize(20, 5).await("20 columns", screen -> widest(screen) == 20);
    tmux.resize(120, 40).await("120 columns", screen -> widest(screen) == 120);

    tmux.type("q");
    restored();
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
  void ctrlZGoesToTheShellAndFgComesBack() throws Exception {
    show();

    tmux.keys("C-z").await("ready$");
    assertFalse(tmux.alternate());
    tmux.line("fg").await("Clusters").type("j").await("Clusters");
    assertTrue(tmux.alternate());

    tmux.keys("C-c");
    restored();
  }

  private void show() throws IOException {
    tmux.line("sh show").await("clusters", ScreenInTmuxTest::imported).await("? help");
    assertTrue(tmux.alternate());
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

  private static boolean imported(String screen) {
    return FREE.matcher(screen).find()
        && !screen.contains("importing")
        && !screen.contains("categorizing");
  }

  private static boolean atPrompt(String screen) {
    return screen.stripTrailing().endsWith("ready$");
  }

  private static String free(String screen) {
    Matcher m = FREE.matcher(screen);
    assertTrue(m.find(), screen);
    return m.group(1);
  }

  private static int widest(String screen) {
    return screen.lines().mapToInt(String::length).max().orElse(0);
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, process.waitFor(), () -> String.join(" ", List.of(command)));
  }
}
