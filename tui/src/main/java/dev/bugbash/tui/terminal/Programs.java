package dev.bugbash.tui.terminal;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs as the environment names them. */
final class Programs {
  /** One word: quoted pieces and others, in any mixture. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:'[^']*'?|\"(?:\\\\.|[^\"\\\\])*\"?|\\\\.|[^\\s'\"\\\\]|\\\\$)+", Pattern.DOTALL);

  private static final Pattern PIECE =
      Pattern.compile("'([^']*)'?|\"((?:\\\\.|[^\"\\\\])*)\"?|\\\\(.)|(.)", Pattern.DOTALL);

  private static final Pattern ESCAPED_IN_QUOTES = Pattern.compile("\\\\([\"\\\\$`])");

  private final Map<String, String> environment;

  Programs(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The command that the first of {@code variables} holds that is set, in words as a shell splits
   * them by blanks, quotes and backslashes; nothing in it is expanded.
   */
  Optional<List<String>> named(String... variables) {
    return Arrays.stream(variables)
        .map(name -> words(environment.getOrDefault(name, "")))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** Where the first of {@code names} is that can be run. */
  Optional<String> found(List<String> names) {
    return names.stream().flatMap(this::places).findFirst();
  }

  private Stream<String> places(String name) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> new File(folder, name))
        .filter(file -> file.isFile() && file.canExecute())
        .map(File::getPath);
  }

  /** An open quote goes on to the end. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(command); word.find(); ) {
      StringBuilder plain = new StringBuilder();
      for (Matcher piece = PIECE.matcher(word.group()); piece.find(); ) {
        plain.append(unquoted(piece));
      }
      words.add(plain.toString());
    }
    return words;
  }

  private static String unquoted(Matcher piece) {
    if (piece.group(2) != null) {
      return ESCAPED_IN_QUOTES.matcher(piece.group(2)).replaceAll("$1");
    }
    String first = piece.group(1) != null ? piece.group(1) : piece.group(3);
    return first != null ? first : piece.group();
  }
}
