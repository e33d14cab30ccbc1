package dev.bugbash.tui.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The person's editor: {@code VISUAL}, else {@code EDITOR}, else vi or nano. */
public final class Editor {
  private static final Set<String> PLUS_LINE =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "view",
          "gvim",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "micro",
          "kak",
          "hx",
          "helix",
          "joe",
          "mg",
          "ne",
          "gedit");
  private static final Set<String> GO_TO =
      Set.of("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf");
  private static final Set<String> COLON_LINE = Set.of("subl", "sublime_text", "zed");
  private static final Set<String> LINE_OPTION =
      Set.of(
          "idea",
          "pycharm",
          "webstorm",
          "phpstorm",
          "goland",
          "rider",
          "rubymine",
          "clion",
          "rustrover",
          "studio");

  private Editor() {}

  /**
   * The command that opens {@code file}; an editor that is not known opens it at its beginning.
   *
   * @param line from 1; 0 where none is known
   */
  public static List<String> command(Map<String, String> environment, Path file, int line) {
    Programs programs = new Programs(environment);
    List<String> editor =
        programs
            .named("VISUAL", "EDITOR")
            .orElseGet(() -> List.of(programs.found(List.of("vi", "nano")).orElse("vi")));
    List<String> command = new ArrayList<>(editor);
    command.addAll(place(name(editor.get(0)), file.toAbsolutePath().toString(), line));
    return List.copyOf(command);
  }

  /** The path is absolute: whatever a test calls its file, it is no option. */
  private static List<String> place(String editor, String file, int line) {
    if (line < 1) {
      return List.of(file);
    }
    if (PLUS_LINE.contains(editor)) {
      return List.of("+" + line, file);
    }
    if (GO_TO.contains(editor)) {
      return List.of("-g", file + ":" + line);
    }
    if (COLON_LINE.contains(editor)) {
      return List.of(file + ":" + line);
    }
    return LINE_OPTION.contains(editor) ? List.of("--line", "" + line, file) : List.of(file);
  }

  /** {@code /opt/idea/bin/idea64.exe} is {@code idea}, {@code vim.tiny} is {@code vim}. */
  private static String name(String program) {
    String last = program.substring(program.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return last.replaceFirst("\\..*$", "").replaceFirst("64$", "");
  }
}
