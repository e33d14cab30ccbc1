package dev.bugbash.tui.cli.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What git says of the working folder.
 *
 * @param branch empty where none is checked out
 */
record GitCheckout(String revision, String branch) {
  private static final int PATIENCE_SECONDS = 2;

  /** Asks git; empty where there is no git, no repository, no commit, or no quick answer. */
  static Optional<GitCheckout> of(Path folder) {
    return isRepository(folder) ? ask(folder) : Optional.empty();
  }

  private static boolean isRepository(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), at -> at != null, Path::getParent)
        .anyMatch(at -> Files.exists(at.resolve(".git")));
  }

  private static Optional<GitCheckout> ask(Path folder) {
    try {
      Process git =
          new ProcessBuilder("git", "rev-parse", "HEAD", "--abbrev-ref", "HEAD")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        git.destroyForcibly();
        return Optional.empty();
      }
      String answer = new String(git.getInputStream().readAllBytes(), UTF_8);
      return git.exitValue() == 0 ? parse(answer.lines().toList()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no git here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<GitCheckout> parse(List<String> lines) {
    if (lines.size() != 2) {
      return Optional.empty();
    }
    String branch = lines.get(1).equals("HEAD") ? "" : lines.get(1);
    return Optional.of(new GitCheckout(lines.get(0), branch));
  }
}
