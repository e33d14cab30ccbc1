package dev.bugbash.tui.cli.doctor;

import dev.bugbash.tui.cli.doctor.Finding.State;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which programs the screen would start. */
final class Tools {
  private final Map<String, String> environment;

  Tools(Map<String, String> environment) {
    this.environment = environment;
  }

  List<Finding> all() {
    return List.of(
        tool("editor", List.of("VISUAL", "EDITOR"), List.of("vi", "nano")),
        tool("pager", List.of("PAGER"), List.of("less", "more")),
        tool("browser", List.of("BROWSER"), List.of("xdg-open", "open")),
        tool("clipboard", List.of(), List.of("wl-copy", "xclip", "xsel", "pbcopy")));
  }

  /** What a variable names, otherwise the usual ones. */
  private Finding tool(String name, List<String> variables, List<String> usual) {
    List<String> named =
        variables.stream()
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(value -> !value.isBlank())
            .toList();
    Optional<String> found =
        Stream.concat(named.stream().limit(1), named.isEmpty() ? usual.stream() : Stream.of())
            .flatMap(command -> path(command).stream())
            .findFirst();
    if (found.isPresent()) {
      return new Finding("tools", name, found.get(), State.OK, "");
    }
    String remark =
        named.isEmpty()
            ? "none of " + String.join(", ", usual) + " is there"
            : String.join(" or ", variables) + " names " + named.get(0) + ", which is not there";
    return new Finding("tools", name, "", State.NOTE, remark);
  }

  /** A command's first word may be a path, or is looked for in PATH. */
  private Optional<String> path(String command) {
    String program = command.strip().split("\\s+")[0];
    Stream<String> folders =
        program.contains("/")
            ? Stream.of("")
            : Stream.of(
                environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)));
    return folders.flatMap(folder -> executable(folder, program).stream()).findFirst();
  }

  private static Optional<String> executable(String folder, String program) {
    try {
      Path path = folder.isEmpty() ? Path.of(program) : Path.of(folder, program);
      return Files.isExecutable(path) && Files.isRegularFile(path)
          ? Optional.of(path.toString())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
