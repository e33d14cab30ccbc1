package dev.bugbash.tui.app;

import dev.bugbash.model.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a working tree as they were when it was looked through, to find those that frames
 * name. What a frame says is only ever compared with names that are there: no path is made of it.
 */
final class SourceTree {
  private static final int MOST_FILES = 100_000;
  private static final int MOST_FOLDERS = 50_000;
  private static final int DEEPEST = 40;
  private static final Set<String> SKIPPED =
      Set.of("node_modules", "target", "build", "dist", "__pycache__");

  /** Their frames name the file alone, and the class in a package. */
  private static final Set<String> IN_PACKAGES =
      Set.of("java", "kt", "kts", "scala", "groovy", "clj", "cljc", "xtend");

  private final Path top;
  private final Map<String, List<String>> byName = new HashMap<>();

  private SourceTree(Path top) {
    this.top = top;
  }

  /**
   * Looks through a folder; takes as long as that takes. Hidden folders, what builds make, and
   * links are passed over, and so is what can't be read.
   */
  static SourceTree of(Path folder) {
    SourceTree tree = new SourceTree(folder.toAbsolutePath().normalize());
    try {
      Files.walkFileTree(tree.top, Set.of(), DEEPEST, tree.new Visitor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  /**
   * The file that a frame names: the one whose path has most of its last folders in common; empty
   * where there is none, or several are as good.
   */
  Optional<Path> find(Frame frame) {
    String[] wanted = wanted(frame);
    if (wanted.length == 0) {
      return Optional.empty();
    }
    int best = 0;
    List<String> found = new ArrayList<>();
    for (String path : byName.getOrDefault(wanted[wanted.length - 1], List.of())) {
      String[] candidate = path.split("/");
      int common = common(wanted, candidate);
      int score = 2 * common + (common == candidate.length ? 1 : 0);
      if (score >= best && enough(common, wanted, candidate)) {
        if (score > best) {
          found.clear();
        }
        best = score;
        found.add(path);
      }
    }
    return found.size() == 1 ? Optional.of(top.resolve(found.get(0))) : Optional.empty();
  }

  /** The name of a file as a person calls it. */
  String name(Path file) {
    return top.relativize(file).toString();
  }

  /** Whether the file is still a file in the tree, and no link has taken its place. */
  boolean holds(Path file) {
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(top.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static int common(String[] wanted, String[] candidate) {
    int most = Math.min(wanted.length, candidate.length);
    int common = 0;
    while (common < most
        && wanted[wanted.length - 1 - common].equals(candidate[candidate.length - 1 - common])) {
      common++;
    }
    return common;
  }

  /** A name alone proves nothing where folders are known: every project has an {@code index.js}. */
  private static boolean enough(int common, String[] wanted, String[] candidate) {
    boolean whole = common == wanted.length;
    boolean java = wanted[wanted.length - 1].endsWith(".java");
    return whole || (!java && (common > 1 || common == candidate.length));
  }

  /** The folders and the name that a frame tells of. */
  private static String[] wanted(Frame frame) {
    List<String> parts = new ArrayList<>();
    String file = frame.file().replace('\\', '/');
    String extension = file.substring(file.lastIndexOf('.') + 1);
    int dot = frame.module().lastIndexOf('.');
    if (file.indexOf('/') < 0 && dot > 0 && IN_PACKAGES.contains(extension)) {
      parts.addAll(Arrays.asList(frame.module().substring(0, dot).split("\\.")));
    }
    for (String part : file.split("/")) {
      if (part.equals("..")) {
        parts.clear();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.toArray(String[]::new);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private int files;
    private int folders;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean passed = name.startsWith(".") || SKIPPED.contains(name);
      if (passed && !folder.equals(top)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return ++folders > MOST_FOLDERS ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        String path = top.relativize(file).toString().replace('\\', '/');
        byName
            .computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), name -> new ArrayList<>(1))
            .add(path);
        files++;
      }
      return files > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
