package dev.bugbash.tui.cli;

import dev.bugbash.tui.app.TriageScreen;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands by name, in the order of the help.
 *
 * <p>Picocli studies every registered class, which takes longer than a claim; so where the first
 * word is a command, only that one is registered. A switch rather than a map of constructors, for
 * the same reason: it loads and links only what it reaches.
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

  private Commands() {}

  static void register(CommandLine root, Desk desk, String... args) {
    String first = args.length == 0 ? "" : args[0];
    boolean onlyOne = NAMES.contains(first) && !aboutAllCommands(first);
    if (onlyOne) {
      add(root, first, desk);
    } else if (!first.equals("--version")) {
      NAMES.forEach(name -> add(root, name, desk));
    }
  }

  private static void add(CommandLine root, String name, Desk desk) {
    root.addSubcommand(name, create(name, desk));
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

  private static Object create(String name, Desk desk) {
    return switch (name) {
      case "import" -> new ImportCommand(desk);
      case "watch" -> new WatchCommand(desk);
      case "triage" -> new TriageCommand(desk, TriageScreen::show);
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
      case "demo" -> new DemoCommand(desk, TriageScreen::show);
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
