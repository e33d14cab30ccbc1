package dev.bugbash.tui.cli;

import java.util.List;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands by name, in the order of the help.
 *
 * <p>Picocli studies every registered class, which takes longer than a claim; so where the first
 * word besides common options is a command, only that one is registered. A switch rather than a map
 * of constructors, for the same reason: it loads and links only what it reaches.
 */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "import",
          "watch",
          "triage",
          "clusters",
          "show",
          "why",
          "search",
          "claim",
          "release",
          "hand-over",
          "note",
          "close",
          "reopen",
          "merge",
          "split",
          "move",
          "apart",
          "undo",
          "redo",
          "known",
          "rules",
          "recluster",
          "report",
          "run",
          "runs",
          "tickets",
          "events",
          "reindex",
          "screenshot",
          "demo",
          "doctor",
          "inspect",
          "categorize",
          "mask",
          "evaluate",
          "generate-completion",
          "help");

  /** Options that may come before the command, with a value after {@code =} or in the next word. */
  private static final Set<String> WITH_VALUE = Set.of("--board", "--as", "--user", "--output");

  private final Desk desk;
  private final Screen screen;

  Commands(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  void register(CommandLine root, String... args) {
    String first = first(args);
    if (NAMES.contains(first) && !aboutAllCommands(first)) {
      add(root, first);
    } else {
      NAMES.forEach(name -> add(root, name));
    }
  }

  /** The first word that is no option, as far as that can be said without a parser. */
  static String first(String... args) {
    int i = 0;
    while (i < args.length) {
      String option = args[i].substring(0, (args[i] + "=").indexOf('='));
      if (!WITH_VALUE.contains(option) && !args[i].equals("--debug")) {
        return args[i];
      }
      i += WITH_VALUE.contains(args[i]) ? 2 : 1;
    }
    return "";
  }

  private void add(CommandLine root, String name) {
    root.addSubcommand(name, create(name));
    CommandLine added = root.getSubcommands().get(name);
    if (added == null) {
      return;
    }
    if (name.equals("known")) {
      added.addSubcommand("add", new KnownAddCommand(desk));
      added.addSubcommand("list", new KnownListCommand(desk));
      added.addSubcommand("remove", new KnownRemoveCommand(desk));
      added.addSubcommand("try", new KnownTryCommand(desk));
    } else if (name.equals("rules")) {
      added.addSubcommand("export", new RulesExportCommand(desk));
      added.addSubcommand("import", new RulesImportCommand(desk));
    } else if (name.equals("tickets")) {
      added.addSubcommand("similar", new TicketsSimilarCommand(desk));
      added.addSubcommand("link", new TicketsLinkCommand(desk));
      added.addSubcommand("unlink", new TicketsUnlinkCommand(desk));
    }
  }

  private static boolean aboutAllCommands(String name) {
    return name.equals("help") || name.equals("generate-completion");
  }

  private Object create(String name) {
    return switch (name) {
      case "import" -> new ImportCommand(desk);
      case "watch" -> new WatchCommand(desk);
      case "triage" -> new TriageCommand(desk, screen);
      case "clusters" -> new ClustersCommand(desk);
      case "show" -> new ShowCommand(desk);
      case "why" -> new WhyCommand(desk);
      case "search" -> new SearchCommand(desk);
      case "claim" -> new ClaimCommand(desk);
      case "release" -> new ReleaseCommand(desk);
      case "hand-over" -> new HandOverCommand(desk);
      case "note" -> new NoteCommand(desk);
      case "close" -> new CloseCommand(desk);
      case "reopen" -> new ReopenCommand(desk);
      case "merge" -> new MergeCommand(desk);
      case "split" -> new SplitCommand(desk);
      case "move" -> new MoveCommand(desk);
      case "apart" -> new ApartCommand(desk);
      case "undo" -> new UndoCommand(desk);
      case "redo" -> new RedoCommand(desk);
      case "known" -> new KnownCommand();
      case "rules" -> new RulesCommand();
      case "recluster" -> new ReclusterCommand(desk);
      case "report" -> new ReportCommand(desk);
      case "run" -> new RunCommand(desk);
      case "runs" -> new RunsCommand(desk);
      case "tickets" -> new TicketsCommand(desk);
      case "events" -> new EventsCommand(desk);
      case "reindex" -> new ReindexCommand(desk);
      case "demo" -> new DemoCommand(desk, screen);
      case "screenshot" -> new ScreenshotCommand(desk);
      case "doctor" -> new DoctorCommand(desk);
      case "inspect" -> new InspectCommand(desk);
      case "categorize" -> new CategorizeCommand(desk);
      case "mask" -> new MaskCommand(desk);
      case "evaluate" -> new EvaluateCommand(desk);
      case "generate-completion" -> new GenerateCompletion();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
