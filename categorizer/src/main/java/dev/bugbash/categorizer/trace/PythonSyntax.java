package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** {@code File "a/b.py", line 3, in f}; also inside of an exception group. */
final class PythonSyntax implements FrameSyntax {
  private static final String BEGIN = "File \"";
  private static final String LINE = "\", line ";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int begin = line.startsWith(BEGIN) ? 0 : ExceptionGroup.indent(line);
    if (!line.startsWith(BEGIN, begin)) {
      return Optional.empty();
    }
    int end = line.indexOf(LINE, begin);
    if (end < 0) {
      return Optional.empty();
    }
    String file = line.substring(begin + BEGIN.length(), end);
    int in = line.indexOf(", in ", end + LINE.length());
    String function = in < 0 ? "" : line.substring(in + 5).strip();
    String module = Place.tail(file);
    return Optional.of(
        new Frame(
            module,
            function.replace("<locals>.", ""),
            file,
            Place.line(line, end + LINE.length() - 1),
            FrameKinds.of(module, file)));
  }

  @Override
  public boolean innermostLast() {
    return true;
  }
}
