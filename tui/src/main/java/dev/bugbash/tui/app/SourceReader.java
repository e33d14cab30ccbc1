package dev.bugbash.tui.app;

import dev.bugbash.model.Frame;
import dev.bugbash.tui.view.SourceExcerpt;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines around a frame, whatever the file holds. */
final class SourceReader {
  private static final int AROUND = 3;
  private static final int LONGEST_LINE = 400;

  /** Generated files aside, no source is that long. */
  private static final int MOST_BYTES = 4_000_000;

  private final SourceTree tree;

  SourceReader(SourceTree tree) {
    this.tree = tree;
  }

  /** Empty where the file is not in the tree, can't be read, or ends before the line. */
  Optional<SourceExcerpt> read(Frame frame) {
    return frame.line() < 1
        ? Optional.empty()
        : tree.find(frame).filter(tree::holds).flatMap(file -> read(file, frame.line()));
  }

  private Optional<SourceExcerpt> read(Path file, int line) {
    int first = Math.max(1, line - AROUND);
    List<String> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      InputStream start = new ByteArrayInputStream(in.readNBytes(MOST_BYTES));
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(start, StandardCharsets.UTF_8));
      String text = reader.readLine();
      for (int number = 1; text != null && number <= line + AROUND; number++) {
        if (number >= first) {
          lines.add(text.substring(0, Math.min(LONGEST_LINE, text.length())));
        }
        text = reader.readLine();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return lines.size() <= line - first
        ? Optional.empty()
        : Optional.of(new SourceExcerpt(file, tree.name(file), line, first, lines));
  }
}
