package dev.bugbash.tui.cli.doctor;

import dev.bugbash.tui.cli.doctor.Finding.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What there is of a path, and whether it can be used. */
final class Paths {
  private static final String ABOUT = "paths";
  private static final long LITTLE = 200L << 20;

  private Paths() {}

  /** A file or folder that the program makes by itself. */
  static Finding used(String name, Optional<Path> path) {
    if (path.isEmpty()) {
      String remark = "neither HOME nor an XDG variable says where; nothing is kept";
      return new Finding(ABOUT, name, "", State.NOTE, remark);
    }
    Path existing = existing(path.get());
    boolean there = existing.equals(path.get());
    boolean usable = Files.isReadable(existing) && Files.isWritable(existing);
    if (!there && !Files.isDirectory(existing)) {
      return new Finding(ABOUT, name, path.get().toString(), State.BAD, existing + " is a file");
    }
    String remark =
        usable
            ? there ? "there, writable" : "not there yet, can be made"
            : (there ? "it" : existing.toString()) + " can't be written";
    return new Finding(ABOUT, name, path.get().toString(), usable ? State.OK : State.BAD, remark);
  }

  /** A file that is read only. */
  static Finding read(String name, Path path) {
    boolean readable = Files.isReadable(path);
    String remark = readable ? "there" : "it is not there, or can't be read";
    return new Finding(ABOUT, name, path.toString(), readable ? State.OK : State.BAD, remark);
  }

  static Finding free(Path path) {
    Path existing = existing(path);
    try {
      long bytes = Files.getFileStore(existing).getUsableSpace();
      boolean little = bytes < LITTLE;
      return new Finding(
          "disk",
          "free",
          (bytes >> 20) + " MiB",
          little ? State.BAD : State.OK,
          little ? "a board needs some hundred MiB; free some on the disk of " + existing : "");
    } catch (IOException e) {
      return new Finding("disk", "free", "", State.NOTE, "not known: " + e.getMessage());
    }
  }

  /** The path itself, or the nearest folder above it that is there. */
  private static Path existing(Path path) {
    Path at = path.toAbsolutePath();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }
}
