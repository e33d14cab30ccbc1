package dev.bugbash.tui.cli.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCheckoutTest {
  @TempDir Path folder;

  @Test
  void aRepositoryTellsBranchAndRevision() throws Exception {
    git("init", "--initial-branch=topic/a");
    commit();
    Path below = Files.createDirectories(folder.resolve("a/b"));

    GitCheckout checkout = GitCheckout.of(below).orElseThrow();

    assertEquals("topic/a", checkout.branch());
    assertTrue(checkout.revision().matches("[0-9a-f]{40,64}"), checkout.revision());
  }

  @Test
  void aDetachedHeadHasNoBranch() throws Exception {
    git("init");
    commit();
    git("checkout", "--detach");

    assertEquals("", GitCheckout.of(folder).orElseThrow().branch());
  }

  @Test
  void aRepositoryWithoutACommitTellsNothing() throws Exception {
    git("init");

    assertTrue(GitCheckout.of(folder).isEmpty());
  }

  @Test
  void outsideOfARepositoryNothingIsAsked() {
    assertTrue(GitCheckout.of(folder).isEmpty());
  }

  private void commit() throws Exception {
    git(
        "-c",
        "user.name=ana",
        "-c",
        "user.email=ana@example.org",
        "commit",
        "--allow-empty",
        "--no-gpg-sign",
        "-m",
        "first");
  }

  private void git(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals(0, git.waitFor(), "git " + String.join(" ", args));
    } catch (IOException e) {
      abort("there is no git here");
    }
  }
}
