package dev.bugbash.tui.config;

import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.KeyNames;
import dev.bugbash.tui.input.Keymap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands the lines of a configuration file, and tells of those that it does not. */
final class ConfigurationReader {
  private static final String KEY = "key.";

  private static final List<String> SWITCH = List.of("on", "off");

  /** What may be set, to what. */
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "theme", List.of("auto", "dark", "light", "colour-blind"),
          "ascii", SWITCH,
          "mouse", SWITCH,
          "session", SWITCH);

  private final Path file;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private final Map<Key, Integer> taken = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private Keymap keys = Keymap.STANDARD;

  ConfigurationReader(Path file) {
    this.file = file;
  }

  Configuration read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(i + 1, lines.get(i));
    }
    tellRobbed();
    return new Configuration(options, keys, problems);
  }

  private void line(int number, String line) {
    if (Property.ignored(line)) {
      return;
    }
    Optional<Property> property = Property.of(line);
    if (property.isEmpty()) {
      problem(number, "this is no `name = value`: " + line.strip());
      return;
    }
    String name = property.get().name().toLowerCase(Locale.ROOT);
    String value = property.get().value().replaceFirst("\\s+#.*", "");
    Integer before = seen.putIfAbsent(name, number);
    if (before != null) {
      problem(number, name + " is set in line " + before + " already; this line is left out");
    } else if (name.startsWith(KEY)) {
      bind(number, name.substring(KEY.length()), value);
    } else {
      option(number, name, value.toLowerCase(Locale.ROOT));
    }
  }

  private void option(int number, String name, String value) {
    List<String> allowed = OPTIONS.getOrDefault(name, List.of());
    if (allowed.isEmpty()) {
      String known = String.join(", ", OPTIONS.keySet().stream().sorted().toList());
      problem(number, "there is no option " + name + "; there are " + known + " and key.NAME");
    } else if (!allowed.contains(value)) {
      problem(number, name + " is one of " + String.join(", ", allowed) + ", not " + value);
    } else {
      options.put(name, value);
    }
  }

  private void bind(int number, String name, String value) {
    Optional<Binding> binding =
        keys.bindings().stream().filter(b -> b.name().equals(name)).findFirst();
    if (binding.isEmpty()) {
      problem(number, "there is no action " + name + "; ? on the screen lists them");
      return;
    }
    List<Key> wanted = new ArrayList<>();
    for (String word : value.split("\\s+")) {
      Optional<Key> key = KeyNames.parse(word);
      if (key.isPresent() && free(number, key.get())) {
        wanted.add(key.get());
      } else if (key.isEmpty() && !word.isEmpty()) {
        problem(
            number, "there is no key " + word + "; keys are like c, C, Ctrl-d, Alt-x, Space, Tab");
      }
    }
    if (wanted.isEmpty() && !value.isEmpty()) {
      return;
    }
    keys = keys.with(binding.get().action(), wanted);
  }

  private boolean free(int number, Key key) {
    Integer before = taken.putIfAbsent(key, number);
    if (before != null && before != number) {
      problem(number, key.label() + " is used in line " + before + " already");
      return false;
    }
    return true;
  }

  /** Says so where an action lost its keys to others, and was given none. */
  private void tellRobbed() {
    for (Binding before : Keymap.STANDARD.bindings()) {
      boolean lost = keys.binding(before.action()).keys().isEmpty() && !before.keys().isEmpty();
      if (lost && !seen.containsKey(KEY + before.name())) {
        int line =
            before.keys().stream().mapToInt(key -> taken.getOrDefault(key, 0)).max().orElse(0);
        problem(
            line, before.labels() + " was the key of " + before.name() + ", which has none now");
      }
    }
  }

  private void problem(int line, String what) {
    problems.add(file + ":" + line + ": " + what);
  }
}
