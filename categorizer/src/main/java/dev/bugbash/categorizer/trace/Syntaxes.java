package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.List;
import java.util.Optional;

/** The languages, in the order in which they are asked. */
final class Syntaxes {
  /** For lines that begin with {@code at}; these say all without the next line. */
  private static final List<FrameSyntax> AT =
      List.of(
          new JvmSyntax(),
          new GherkinSyntax(),
          new JavaScriptSyntax(),
          new DotNetSyntax(),
          new PhpSyntax());

  /** For lines that begin with {@code #}. */
  private static final List<FrameSyntax> NUMBERED =
      List.of(new PhpSyntax(), new RubySyntax(), new DartSyntax(), new NativeSyntax());

  /** For lines that name a source file and a line in it. */
  private static final List<FrameSyntax> PLACED =
      List.of(
          new GoPlaceSyntax(),
          new RustPanicSyntax(),
          new RubySyntax(),
          new PhpSyntax(),
          new AssertionPlaceSyntax(),
          new ElixirSyntax(),
          new JavaScriptSyntax());

  private static final FrameSyntax JAVA_SCRIPT = new JavaScriptSyntax();
  private static final FrameSyntax PYTHON = new PythonSyntax();
  private static final FrameSyntax GO = new GoSyntax();
  private static final FrameSyntax RUST = new RustSyntax();
  private static final FrameSyntax DART = new DartSyntax();
  private static final FrameSyntax NATIVE = new NativeSyntax();
  private static final Found NOTHING = new Found(Optional.empty(), false, false);

  /** Most lines of most traces have been seen before. */
  private static final RecentLines<Found> RECENT = new RecentLines<>(line -> first(AT, line, ""));

  private Syntaxes() {}

  /** What a line says. */
  record Found(Optional<Frame> frame, boolean twoLines, boolean innermostLast) {}

  static Found find(String line, String next) {
    char first = line.charAt(0);
    if (first == 'a' && line.startsWith("at ")) {
      return RECENT.get(line);
    }
    if (first == JavaScriptSyntax.POINTER) {
      return ask(JAVA_SCRIPT, line, next);
    }
    if (first == '#') {
      return first(NUMBERED, line, next);
    }
    if (first == 'F' || first == '|') {
      Found found = ask(PYTHON, line, next);
      if (found.frame().isPresent()) {
        return found;
      }
    }
    if (Place.isDigit(first)) {
      Found found = ask(RUST, line, next);
      if (found.frame().isPresent()) {
        return found;
      }
    }
    return other(line, next);
  }

  private static Found other(String line, String next) {
    if (line.endsWith(")") || line.startsWith("created by ")) {
      Found found = ask(GO, line, next);
      if (found.frame().isPresent()) {
        return found;
      }
    }
    if (namesPlace(line)) {
      return first(PLACED, line, next);
    }
    if (line.endsWith("]")) {
      return ask(NATIVE, line, next);
    }
    return line.contains(".dart ") ? ask(DART, line, next) : NOTHING;
  }

  /** Whether there is a {@code .ext:12} or {@code .ext(12}. */
  private static boolean namesPlace(String line) {
    int most = Math.min(line.length() - 1, 1_000);
    for (int i = 2; i < most; i++) {
      char c = line.charAt(i);
      if ((c == ':' || c == '(')
          && Place.isDigit(line.charAt(i + 1))
          && (Character.isLetter(line.charAt(i - 1)) || line.charAt(i - 1) == '>')) {
        return true;
      }
    }
    return false;
  }

  private static Found first(List<FrameSyntax> syntaxes, String line, String next) {
    for (FrameSyntax syntax : syntaxes) {
      Found found = ask(syntax, line, next);
      if (found.frame().isPresent()) {
        return found;
      }
    }
    return NOTHING;
  }

  private static Found ask(FrameSyntax syntax, String line, String next) {
    Optional<Frame> frame = syntax.parse(line, next);
    return frame.isEmpty() ? NOTHING : new Found(frame, syntax.twoLines(), syntax.innermostLast());
  }
}
