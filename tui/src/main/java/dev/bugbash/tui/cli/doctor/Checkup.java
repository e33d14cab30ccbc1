package dev.bugbash.tui.cli.doctor;

import dev.bugbash.board.BoardLocation;
import dev.bugbash.tui.app.Capabilities;
import dev.bugbash.tui.cli.doctor.Finding.State;
import dev.bugbash.tui.config.Folders;
import dev.bugbash.tui.config.Personal;
import dev.bugbash.tui.config.ViewsFile;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at everything that may stand in the way. */
public final class Checkup {
  private static final int LEAST_JAVA = 17;
  private static final int LEAST_COLUMNS = 80;

  private final Map<String, String> environment;

  public Checkup(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** All that was found, in the order in which a person reads it. */
  public List<Finding> all(Folders folders, Personal personal, BoardLocation board) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Paths.used("board", Optional.of(board.file())));
    findings.add(Paths.used("index", Optional.of(board.folder().resolve("index"))));
    findings.add(Paths.used("config", personal.file()));
    findings.add(Paths.used("views", personal.views().map(ViewsFile::file)));
    findings.add(Paths.used("session", personal.session()));
    findings.add(Paths.used("cache", folders.cache()));
    findings.addAll(plugins());
    findings.addAll(problems(personal));
    findings.add(Paths.free(board.folder()));
    findings.add(java());
    findings.addAll(terminal(personal));
    findings.addAll(new Tools(environment).all());
    return findings;
  }

  private List<Finding> plugins() {
    List<Finding> findings = new ArrayList<>();
    String named = environment.getOrDefault("BUGBASH_PLUGINS", "");
    for (String each : named.split(Pattern.quote(File.pathSeparator))) {
      if (!each.isBlank()) {
        findings.add(plugin(each.strip()));
      }
    }
    if (findings.isEmpty()) {
      String remark = "BUGBASH_PLUGINS names none";
      findings.add(new Finding("paths", "plug-ins", "", State.OK, remark));
    }
    return findings;
  }

  private Finding plugin(String text) {
    try {
      Path path = Path.of(text);
      return path.isAbsolute()
          ? Paths.read("plug-in", path)
          : new Finding("paths", "plug-in", text, State.BAD, "it has to be a whole path");
    } catch (InvalidPathException e) {
      return new Finding("paths", "plug-in", text, State.BAD, "this is no path");
    }
  }

  private static List<Finding> problems(Personal personal) {
    List<Finding> findings = new ArrayList<>();
    personal
        .configuration()
        .problems()
        .forEach(p -> findings.add(new Finding("settings", "config", p, State.NOTE, "")));
    personal.views().stream()
        .flatMap(views -> views.problems().stream())
        .forEach(p -> findings.add(new Finding("settings", "views", p, State.NOTE, "")));
    return findings;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    String value = Runtime.version() + " in " + System.getProperty("java.home", "");
    return version >= LEAST_JAVA
        ? new Finding("java", "version", value, State.OK, "")
        : new Finding("java", "version", value, State.BAD, "17 is the least");
  }

  private List<Finding> terminal(Personal personal) {
    Capabilities able = Capabilities.of(personal.configuration().in(environment));
    String size = able.size().map(s -> s.width() + " x " + s.height()).orElse("");
    boolean narrow = able.size().filter(s -> s.width() < LEAST_COLUMNS).isPresent();
    return List.of(
        able.screen()
            ? new Finding("terminal", "screen", "yes", State.OK, "")
            : new Finding(
                "terminal", "screen", "no", State.NOTE, "triage prints tables: no terminal here"),
        new Finding(
            "terminal",
            "size",
            size,
            narrow || size.isEmpty() ? State.NOTE : State.OK,
            narrow ? "from 100 columns on there are two panels" : ""),
        new Finding("terminal", "colours", able.colors(), State.OK, ""),
        able.utf8()
            ? new Finding("terminal", "UTF-8", "yes", State.OK, "")
            : new Finding("terminal", "UTF-8", "no", State.NOTE, "set LANG to a UTF-8 locale"),
        new Finding("terminal", "mouse", able.mouse() ? "on" : "off", State.OK, ""));
  }
}
