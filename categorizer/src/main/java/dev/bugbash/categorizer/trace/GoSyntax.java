package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/** A Go stack: {@code a.dev/b.(*C).f(0x1)} and the place on the next line. */
final class GoSyntax implements FrameSyntax {
  private static final String CREATED = "created by ";
  private static final int LONGEST = 1_000;

  /** The program that runs the tests of a package, made by {@code go test}. */
  private static final String GENERATED = "_testmain.go";

  @Override
  public Optional<Frame> parse(String line, String next) {
    Place place = goPlace(next);
    if (place.isNone() || line.length() > LONGEST) {
      return Optional.empty();
    }
    boolean created = line.startsWith(CREATED);
    int open = created ? line.length() : openOfArguments(line);
    if (open <= 0) {
      return Optional.empty();
    }
    String qualified = line.substring(created ? CREATED.length() : 0, open);
    int in = qualified.indexOf(" in goroutine ");
    qualified = in < 0 ? qualified : qualified.substring(0, in);
    int dot = qualified.indexOf('.', qualified.lastIndexOf('/') + 1);
    if (qualified.indexOf(' ') >= 0 || (dot < 0 && !qualified.equals("panic"))) {
      return Optional.empty();
    }
    String module = dot < 0 ? "runtime" : qualified.substring(0, dot);
    return Optional.of(
        new Frame(
            module,
            withoutNumbers(qualified.substring(dot + 1)),
            place.file(),
            place.line(),
            kind(module, place.file())));
  }

  private static FrameKind kind(String module, String file) {
    return file.endsWith(GENERATED) ? FrameKind.FRAMEWORK : FrameKinds.of(module, file);
  }

  /** The bracket of the arguments: the one that the last character closes. */
  private static int openOfArguments(String line) {
    int depth = 0;
    for (int i = line.length() - 1; i >= 0 && line.endsWith(")"); i--) {
      char c = line.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code /src/a.go:12 +0x1d}. */
  private static Place goPlace(String next) {
    if (!next.contains(".go:") && !next.contains(".s:")) {
      return Place.NONE;
    }
    int offset = next.indexOf(" +0x");
    String text = offset < 0 ? next : next.substring(0, offset);
    return text.indexOf(' ') < 0 ? Place.of(text) : Place.NONE;
  }

  /** Closures are numbered in the order of their file: {@code f.func1.2}. */
  private static String withoutNumbers(String function) {
    int closure = function.indexOf(".func");
    boolean numbered =
        closure > 0
            && closure + 5 < function.length()
            && Place.isDigit(function.charAt(closure + 5));
    return numbered ? function.substring(0, closure + 5) : function;
  }

  @Override
  public boolean twoLines() {
    return true;
  }
}
