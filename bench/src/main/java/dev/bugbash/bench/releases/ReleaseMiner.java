package dev.bugbash.bench.releases;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Mines labelled failures of pairs of releases, see {@link ReleasePair#read} for the list. Writes a
 * file of JSON Lines for each pair into a folder; pairs that have theirs already are left out, so
 * that it can be stopped and started again.
 */
public final class ReleaseMiner {
  private final Path folder;
  private final MavenJars jars;

  private ReleaseMiner(Path folder) {
    this.folder = folder;
    this.jars = new MavenJars(folder.resolve("jars").toAbsolutePath());
  }

  /** The entry point. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ReleaseMiner PAIRS FOLDER");
      return;
    }
    ReleaseMiner miner = new ReleaseMiner(Path.of(args[1]));
    for (ReleasePair pair : ReleasePair.read(Path.of(args[0]))) {
      try {
        miner.mine(pair);
      } catch (IOException e) {
        System.out.println(pair + ": " + e.getMessage());
      }
    }
  }

  private void mine(ReleasePair pair) throws IOException {
    Path file = folder.resolve(pair.name() + ".jsonl");
    Files.createDirectories(folder);
    if (Files.exists(file)) {
      return;
    }
    Path locked = folder.resolve(pair.name() + ".lock");
    try (FileChannel channel = FileChannel.open(locked, CREATE, WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null && !Files.exists(file)) {
        write(failures(pair), file);
        System.out.println(pair + ": " + Files.readAllLines(file).size() + " failures");
      }
    }
  }

  private static void write(List<MinedFailure> failures, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (MinedFailure failure : failures) {
      lines.add(failure.toJson());
    }
    Files.write(file, lines);
  }

  private List<MinedFailure> failures(ReleasePair pair) throws IOException {
    List<Path> others = new ArrayList<>(List.of(jars.platform()));
    others.addAll(jars.classPath(pair));
    Path work = folder.resolve("at-" + pair.name()).toAbsolutePath();
    return new Mining(pair, jars.older(pair), jars.newer(pair), jars.tests(pair), others, work)
        .failures();
  }
}
