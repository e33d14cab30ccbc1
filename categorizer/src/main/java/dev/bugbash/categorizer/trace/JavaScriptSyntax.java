package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code at f (src/a.ts:3:7)}, {@code at async src/a.ts:3:7}, {@code f@http://host/a.js:3:7},
 * Vitest's {@code ❯ f src/a.ts:3:7}: JavaScript and TypeScript on Node, in browsers and in bundles.
 */
final class JavaScriptSyntax implements FrameSyntax {
  /** What Vitest puts before a frame. */
  static final char POINTER = '❯';

  private static final Pattern SCRIPT = Pattern.compile("\\.(?:[cm]?[jt]sx?|vue|svelte)$");

  /** A module or a nameless object, which differs by how a function was called. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:Object\\.|Module\\.|(?:Proxy\\.)?exports\\.){1,3}");

  private static final Set<String> BUILT_IN =
      Set.of("<anonymous>", "native", "native code", "[native code]", "<Jasmine>", "anonymous");

  @Override
  public Optional<Frame> parse(String line, String next) {
    if (line.startsWith("at ")) {
      return v8(line);
    }
    if (line.charAt(0) == POINTER) {
      return vitest(line.substring(1).strip());
    }
    int at = line.indexOf('@');
    return at >= 0 && line.indexOf(' ') < 0 ? gecko(line, at) : Optional.empty();
  }

  private static Optional<Frame> v8(String line) {
    String rest = line.substring(3);
    rest = rest.endsWith(" {") ? rest.substring(0, rest.length() - 2) : rest;
    rest = rest.startsWith("async ") ? rest.substring(6) : rest;
    int open = rest.endsWith(")") ? opening(rest) : -1;
    if (open < 0) {
      return isHeader(rest) ? header(rest) : place(rest, "");
    }
    String inside = rest.substring(open + 1, rest.length() - 1);
    String function = rest.substring(0, Math.max(0, open - 1));
    if (BUILT_IN.contains(inside) || inside.startsWith("index ")) {
      return Optional.of(new Frame("", plain(function), "", 0, FrameKind.FRAMEWORK));
    }
    int evaluated = inside.startsWith("eval at ") ? inside.lastIndexOf('(') : -1;
    int end = evaluated < 0 ? -1 : inside.indexOf(')', evaluated);
    return place(end > 0 ? inside.substring(evaluated + 1, end) : inside, function);
  }

  /**
   * Playwright's {@code at ../src/a.ts:3} above an excerpt of the source is none, for frames of
   * scripts have columns; {@code at src/a.cc:3} is all that Catch2, Boost and Qt tell of a place.
   */
  private static Optional<Frame> header(String rest) {
    return place(rest, "")
        .filter(frame -> !SCRIPT.matcher(frame.file()).find())
        .map(f -> new Frame(f.module(), "", f.file(), f.line(), f.kind()));
  }

  private static boolean isHeader(String rest) {
    Place place = Place.of(rest);
    return !place.isNone() && rest.equals(place.file() + ":" + place.line());
  }

  /** The bracket that opens the place; a path may have brackets itself. */
  private static int opening(String rest) {
    int open = rest.indexOf(" (");
    return open < 0 ? (rest.startsWith("(") ? 0 : -1) : open + 1;
  }

  private static Optional<Frame> vitest(String rest) {
    int blank = rest.lastIndexOf(' ');
    return place(rest.substring(blank + 1), rest.substring(0, Math.max(0, blank)));
  }

  private static Optional<Frame> gecko(String line, int at) {
    String function = line.substring(0, at);
    String place = line.substring(at + 1);
    return place.indexOf('/') < 0 ? Optional.empty() : place(place, function);
  }

  private static Optional<Frame> place(String text, String function) {
    Place place = Place.of(text);
    if (place.isNone()) {
      return BUILT_IN.contains(text)
          ? Optional.of(new Frame("", "<anonymous>", "", 0, FrameKind.FRAMEWORK))
          : Optional.empty();
    }
    boolean columned = Place.of(place.file()).isNone();
    String file = withoutScheme(place.file());
    if (!columned || !isFile(file)) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            Place.tail(file),
            plain(function),
            file,
            place.line(),
            FrameKinds.of(Place.tail(file), file)));
  }

  private static boolean isFile(String file) {
    int dot = file.lastIndexOf('.');
    return !file.isEmpty()
        && file.length() < 1_000
        && (file.startsWith("node:") || dot >= 0 || file.indexOf('/') >= 0);
  }

  /** Without {@code webpack:///}, {@code file://}, {@code http://host:1/}, and {@code ?v=1}. */
  private static String withoutScheme(String file) {
    String path = file;
    int scheme = path.indexOf("://");
    if (scheme > 0 && scheme < 24) {
      boolean host = path.startsWith("http") || path.startsWith("webpack://");
      int slash = path.indexOf('/', scheme + 3);
      path = host && slash > 0 ? path.substring(slash + 1) : path.substring(scheme + 3);
    }
    int query = path.indexOf('?');
    path = query > 0 ? path.substring(0, query) : path;
    return path.startsWith("./") ? path.substring(2) : path;
  }

  /** Without what says how, not where: {@code Object.f [as g]}, {@code async f}, {@code eval}. */
  private static String plain(String function) {
    String name = function.strip();
    int alias = name.indexOf(" [as ");
    name = alias > 0 ? name.substring(0, alias) : name;
    name = name.startsWith("async ") ? name.substring(6) : name;
    boolean anonymous = name.isEmpty() || name.endsWith("<anonymous>") || name.equals("eval");
    if (anonymous) {
      return "<anonymous>";
    }
    return OWNER.matcher(name.replace("../", "").replace("./", "")).replaceFirst("");
  }
}
