package dev.bugbash.tui.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program by its name, and the options that every command has. */
@Command(
    name = "bugbash",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = VersionResource.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description = {
      "Clusters test failures by probable cause, and lets each cluster have one owner.",
      "Without a command it opens the screen, where there is a board."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:internal error: a fault of bugbash, please report it",
      "2:wrong usage, or something that can't be read or written",
      "3:the cluster is held by somebody else",
      "4:a gate is not met, such as red tests after `bugbash run`"
    })
final class Bugbash {
  /** How a command prints what it found. */
  enum Output {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--board",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "Folder of the board, or its board.sqlite. Default: $BUGBASH_BOARD, then .bugbash here or"
              + " in a folder above.")
  private Optional<String> board = Optional.empty();

  @Option(
      names = {"--as", "--user"},
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Who is acting. Default: $BUGBASH_USER, then who is logged in.")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FORM",
      scope = ScopeType.INHERIT,
      description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Output output = Output.TABLE;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in bugbash an error came from.")
  private boolean debug;

  Optional<String> board() {
    return board;
  }

  Optional<String> as() {
    return as;
  }

  boolean json() {
    return output == Output.JSON;
  }

  boolean debug() {
    return debug;
  }
}
