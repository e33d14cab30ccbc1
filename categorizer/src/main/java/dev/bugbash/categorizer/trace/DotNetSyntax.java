package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** {@code at A.B.C(String x) in /src/C.cs:line 12}: C#, F#, Visual Basic. */
final class DotNetSyntax implements FrameSyntax {
  private static final String LINE = ":line ";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int open = line.indexOf('(');
    if (!line.startsWith("at ") || open < 5) {
      return Optional.empty();
    }
    int close = line.indexOf(')', open);
    String rest = close < 0 ? "" : line.substring(close + 1);
    String qualified = line.substring(3, open);
    if (close < 0 || !isName(qualified) || !(rest.isEmpty() || rest.startsWith(" in "))) {
      return Optional.empty();
    }
    int number = rest.lastIndexOf(LINE);
    String file = rest.isEmpty() ? "" : rest.substring(4, number < 4 ? rest.length() : number);
    int at = number < 4 ? 0 : Place.line(rest, number + LINE.length() - 1);
    String name = withoutGenerated(qualified);
    int dot = name.lastIndexOf('.');
    String module = dot < 0 ? "" : name.substring(0, dot);
    return Optional.of(
        new Frame(module, name.substring(dot + 1), file, at, FrameKinds.of(module, file)));
  }

  private static boolean isName(String text) {
    boolean dotted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dotted |= c == '.';
      if (!Character.isLetterOrDigit(c) && "._`<>[],+|$@&-=".indexOf(c) < 0) {
        return false;
      }
    }
    return dotted && Character.isLetter(text.charAt(0));
  }

  /**
   * The method as it was written: {@code A.<FindAsync>d__5.MoveNext} is {@code A.FindAsync}, {@code
   * A.<>c__DisplayClass1_0.<Find>b__0} is {@code A.Find}; no type arguments.
   */
  private static String withoutGenerated(String qualified) {
    int named = lastNamed(qualified);
    String name = qualified;
    if (named >= 0) {
      int owner = qualified.indexOf(".<");
      int end = qualified.indexOf('>', named);
      int local = qualified.indexOf(">g__", named);
      int bar = local < 0 ? -1 : qualified.indexOf('|', local);
      String method =
          bar > 0 ? qualified.substring(local + 4, bar) : qualified.substring(named + 1, end);
      name = (owner > 0 ? qualified.substring(0, owner) + "." : "") + method;
    }
    return withoutArity(name).replace('+', '.').replace("..", ".");
  }

  /** Where the last {@code <Name>} begins; -1 where there is none. */
  private static int lastNamed(String qualified) {
    int at = qualified.lastIndexOf('<');
    while (at >= 0) {
      int end = qualified.indexOf('>', at);
      if (end > at + 1 && (at == 0 || qualified.charAt(at - 1) == '.')) {
        return at;
      }
      at = at == 0 ? -1 : qualified.lastIndexOf('<', at - 1);
    }
    return -1;
  }

  /** Without {@code `1} and {@code [T]}. */
  private static String withoutArity(String name) {
    if (name.indexOf('`') < 0 && name.indexOf('[') < 0) {
      return name;
    }
    StringBuilder kept = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '[' ? 1 : 0;
      if (c == '`') {
        i = Place.endOfDigits(name, i + 1) - 1;
      } else if (depth == 0) {
        kept.append(c);
      }
      depth -= c == ']' && depth > 0 ? 1 : 0;
    }
    return kept.toString();
  }
}
