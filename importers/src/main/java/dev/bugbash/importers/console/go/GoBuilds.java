package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.GoFraming;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.model.Result;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the compiler said of packages, and which of them are told to be broken because of it. */
final class GoBuilds {
  private static final int MOST = 200;
  private static final Pattern NOT_LOADED =
      Pattern.compile(
          "(?:(?:(\\S{1,500})/)?[^/\\s]{1,200}\\.go:\\d{1,9}:\\d{1,9}: )?"
              + "(?:no required module provides package \\S.*"
              + "|package \\S{1,500} is not in (?:GOROOT|std).*)");

  private final Consumer<Result> sink;
  private final Map<String, Evidence> said = new LinkedHashMap<>();

  /** Packages whose build is told: what comes then is of another. */
  private final Set<String> told = new HashSet<>();

  /** Folders of which a package could not be loaded, under which it is told if nothing names it. */
  private final Map<String, Evidence> folders = new LinkedHashMap<>();

  private Evidence open = new Evidence();
  private boolean building;

  /**
   * @param sink where results go
   */
  GoBuilds(Consumer<Result> sink) {
    this.sink = sink;
  }

  /** Something else has begun. */
  void pause() {
    building = false;
  }

  /** Whether a line is the compiler's. */
  boolean takes(String line) {
    if (line.startsWith("# ")) {
      return header(line);
    }
    if (building && !line.isEmpty() && !GoPackage.isDeath(line) && !GoFraming.isFraming(line)) {
      open.add(line);
      return true;
    }
    building = false;
    return notLoaded(line);
  }

  /** {@code # package} stands above what the compiler says. */
  private boolean header(String line) {
    int end = line.indexOf(' ', 2);
    if (end > 0 && !line.endsWith("]")) {
      return false;
    }
    String name = line.substring(2, end < 0 ? line.length() : end);
    if (told.remove(name)) {
      said.remove(name);
    }
    building = said.size() < MOST || said.containsKey(name);
    if (building) {
      open = said.computeIfAbsent(name, key -> new Evidence()).add(line);
    }
    return building;
  }

  private boolean notLoaded(String line) {
    boolean likely = line.contains("no required module") || line.contains(" is not in ");
    if (!likely || line.length() > 2_000 || folders.size() == MOST) {
      return false;
    }
    Matcher m = NOT_LOADED.matcher(line);
    if (m.matches()) {
      String folder = m.group(1) == null ? "" : m.group(1);
      open = folders.computeIfAbsent(folder, key -> new Evidence()).add(line);
      building = true;
    }
    return m.matches();
  }

  /** Whether a package could not be loaded, which needs no line of {@code go test} to be red. */
  boolean hasUnloaded() {
    return !folders.isEmpty();
  }

  /** A package's line says that it was not built. */
  void broken(String name, String rest) {
    building = false;
    Evidence own = of(name);
    String folder = folder(name);
    if (own.isEmpty() && !folder.isEmpty()) {
      own = folders.getOrDefault(folder, own);
    }
    String all = own.isEmpty() && !said.isEmpty() ? anyOf() : own.toString();
    tell(name, all, rest);
    folders.remove(folder);
    if (said.containsKey(name)) {
      told.add(name);
    }
  }

  private void tell(String name, String all, String otherwise) {
    String lines =
        all.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.joining("\n"));
    String message = lines.isEmpty() ? otherwise : lines;
    sink.accept(Outside.failure(name, "(build)", "", message, all));
  }

  /** Of the package itself, or of one that is built for its tests. */
  private Evidence of(String name) {
    Evidence text = said.getOrDefault(name, new Evidence());
    for (Map.Entry<String, Evidence> each : said.entrySet()) {
      boolean variant =
          each.getKey().startsWith(name + "_test") || each.getKey().startsWith(name + " ");
      text = text.isEmpty() && variant ? each.getValue() : text;
    }
    return text;
  }

  private String folder(String name) {
    return folders.keySet().stream().filter(each -> isIn(name, each)).findFirst().orElse("");
  }

  private static boolean isIn(String name, String folder) {
    return !folder.isEmpty() && (name.equals(folder) || name.endsWith("/" + folder));
  }

  private String anyOf() {
    StringBuilder all = new StringBuilder();
    said.values().stream().limit(5).forEach(each -> all.append(each).append('\n'));
    return all.toString();
  }

  /** The log is over: packages that could not be loaded, and that no line named. */
  void end() {
    folders.forEach((folder, lines) -> tell(folder, lines.toString(), "the package did not load"));
  }
}
