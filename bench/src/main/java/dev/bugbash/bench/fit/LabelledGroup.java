package dev.bugbash.bench.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labelled data of one kind.
 *
 * @param weight how much it counts in the fit, as a share of all
 * @param failures all that are known, by id
 * @param sessions by the name of their file
 */
record LabelledGroup(
    String name,
    double weight,
    Map<String, LabelledFailure> failures,
    Map<String, List<LabelledSession>> sessions) {
  /** Marks a file whose mean is over its sessions. */
  static final String BY_SESSION = "+";

  /**
   * @param argument {@code name=weight:FAILURES.jsonl:SESSIONS.jsonl…}, or {@code
   *     name=weight:FOLDER…} with folders of generated failures; a {@code +} before a file of
   *     sessions asks for the mean over its sessions instead of over its projects
   */
  static LabelledGroup parse(String argument) throws IOException {
    int equals = argument.indexOf('=');
    if (equals < 0 || argument.indexOf(':') < equals) {
      throw new IllegalArgumentException("not name=weight:path…: " + argument);
    }
    List<String> parts = List.of(argument.substring(equals + 1).split(":", -1));
    List<Path> paths = parts.stream().skip(1).map(Path::of).toList();
    double weight = Double.parseDouble(parts.get(0));
    String name = argument.substring(0, equals).toLowerCase(Locale.ROOT);
    return Files.isDirectory(paths.get(0))
        ? generated(name, weight, paths)
        : read(name, weight, paths);
  }

  private static LabelledGroup read(String name, double weight, List<Path> paths)
      throws IOException {
    Map<String, LabelledFailure> failures = LabelledData.failures(paths.get(0));
    Map<String, List<LabelledSession>> sessions = new TreeMap<>();
    for (Path file : paths.subList(1, paths.size())) {
      String mark = file.toString().startsWith(BY_SESSION) ? BY_SESSION : "";
      Path plain = Path.of(file.toString().substring(mark.length()));
      String kind = plain.getFileName().toString().replaceAll("^sessions_|\\.jsonl$", "");
      sessions.put(mark + kind, LabelledData.sessions(plain, failures));
    }
    return new LabelledGroup(name, weight, failures, sessions);
  }

  private static LabelledGroup generated(String name, double weight, List<Path> folders)
      throws IOException {
    Map<String, LabelledFailure> failures = new TreeMap<>();
    List<LabelledSession> sessions = new ArrayList<>();
    for (Path folder : folders) {
      GeneratedData data = GeneratedData.read(folder);
      failures.putAll(data.failures());
      sessions.addAll(data.sessions());
    }
    return new LabelledGroup(name, weight, failures, Map.of("generated", sessions));
  }
}
