package dev.bugbash.importers.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what went wrong in all that a native program printed, where nothing else tells it: the
 * summary of a sanitizer, the exception that ended the program, the first failed check, or all of
 * it where it is short.
 */
public final class ProgramOutput {
  private static final int MOST_LINES = 5_000;
  private static final int LONGEST = 1_000;

  /** Lines of a check, and of an output that is a message as it is. */
  private static final int FEW = 12;

  private static final Pattern THROWN =
      Pattern.compile("^terminate called after throwing an instance of '(.+)'$");
  private static final Pattern WHAT = Pattern.compile("^ +what\\(\\): +(.*)$");
  private static final Pattern ASSERTED =
      Pattern.compile("^\\S+: (\\S.*: Assertion `.*' failed\\.)$");
  private static final Pattern CHECK =
      Pattern.compile("^\\S.*(?::\\d+|\\(\\d+\\)|file): (?:Failure|FAILED:)$");

  private ProgramOutput() {}

  /**
   * What a program that ended badly printed of it.
   *
   * @param exit how it ended, as its runner says; the message where the output tells nothing. Empty
   *     or {@code Failed} says no more than that it did
   */
  public static Headline headline(String exit, String output) {
    boolean plain = exit.isEmpty() || exit.equals("Failed") || exit.equals("Completed");
    List<String> lines = output.lines().limit(MOST_LINES).toList();
    return summary(lines)
        .or(() -> first(lines))
        .or(() -> plain ? whole(output.strip()) : Optional.empty())
        .orElseGet(() -> new Headline("", exit));
  }

  private static Optional<Headline> summary(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("SUMMARY: ") && line.length() < LONGEST)
        .findFirst()
        .map(line -> new Headline("", line));
  }

  private static Optional<Headline> first(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() < LONGEST && mayTell(line)) {
        Optional<Headline> told = told(line, lines.subList(i + 1, lines.size()));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayTell(String line) {
    return line.startsWith("terminate ")
        || line.endsWith(": Failure")
        || line.endsWith(": FAILED:")
        || line.endsWith("' failed.");
  }

  private static Optional<Headline> told(String line, List<String> after) {
    Matcher thrown = THROWN.matcher(line);
    if (thrown.matches()) {
      Matcher what = WHAT.matcher(after.isEmpty() ? "" : after.get(0));
      return Optional.of(new Headline(thrown.group(1), what.matches() ? what.group(1) : line));
    }
    Matcher asserted = ASSERTED.matcher(line);
    if (asserted.matches()) {
      return Optional.of(new Headline("", asserted.group(1)));
    }
    boolean check = CHECK.matcher(line).matches();
    return Optional.of(check ? checked(after) : "")
        .filter(said -> !said.isEmpty())
        .map(said -> new Headline("", said));
  }

  private static String checked(List<String> after) {
    return after.stream()
        .limit(FEW)
        .takeWhile(line -> !line.isBlank() && !line.startsWith("[") && line.length() < LONGEST)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static Optional<Headline> whole(String output) {
    boolean says = output.chars().anyMatch(Character::isLetter);
    boolean few = output.length() < LONGEST && output.lines().count() <= FEW;
    return says && few ? Optional.of(new Headline("", output)) : Optional.empty();
  }
}
