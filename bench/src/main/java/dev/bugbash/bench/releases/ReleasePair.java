package dev.bugbash.bench.releases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two releases of a library, the newer of which is published with its tests.
 *
 * @param classifier of the jar with the tests, mostly {@code tests}
 */
record ReleasePair(String group, String artifact, String classifier, String older, String newer) {
  private static final int FIELDS = 5;

  /**
   * Reads lines of the five fields with blanks between them; empty lines and those that begin with
   * {@code #} don't count.
   */
  static List<ReleasePair> read(Path file) throws IOException {
    List<ReleasePair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] f = line.strip().split("\\s+");
      if (f.length != FIELDS) {
        throw new IOException(
            file + ":" + number + ": not GROUP ARTIFACT CLASSIFIER OLDER NEWER: " + line);
      }
      pairs.add(new ReleasePair(f[0], f[1], f[2], f[3], f[4]));
    }
    return pairs;
  }

  /** The name of what is mined of it, such as {@code commons-io-2.12.0}. */
  String name() {
    return artifact + "-" + newer;
  }

  @Override
  public String toString() {
    return artifact + " " + older + " -> " + newer;
  }
}
