package dev.bugbash.tui.cli;

import dev.bugbash.tui.app.Opening;
import dev.bugbash.tui.app.TriageScreen;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command line in an environment. */
final class Program {
  private final Environment environment;
  private final Screen screen;
  private final Bugbash options = new Bugbash();
  private final Mistakes mistakes;

  Program(Environment environment) {
    this(environment, new OnTerminal());
  }

  /**
   * @param screen shows what is to be seen on one
   */
  Program(Environment environment, Screen screen) {
    this.environment = environment;
    this.screen = screen;
    this.mistakes = new Mistakes(environment, options);
  }

  /** Returns the exit status; never throws because of what a user did. */
  int run(String... args) {
    boolean version = args.length == 1 && args[0].equals("--version");
    int status = args.length == 0 ? start() : version ? version() : execute(asOption(args));
    environment.out().flush();
    environment.err().flush();
    return status;
  }

  /** {@code help known add} as {@code known add --help}: picocli's help knows no subcommands. */
  private static String[] asOption(String... args) {
    boolean help = args.length > 2 && args[0].equals("help");
    return help
        ? Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new)
        : args;
  }

  /** Without a command: the screen, where there is one and a board for it; else the usage. */
  private int start() {
    if (environment.terminal() && desk(Ahead.of("", environment)).hasBoard()) {
      return execute("triage");
    }
    commandLine(Ahead.of("", environment)).usage(environment.err());
    return ExitCode.USAGE;
  }

  /** Without making the command line, which takes most of the time of so short an answer. */
  private int version() {
    try {
      environment.out().println(new VersionResource().getVersion()[0]);
      return ExitCode.DONE;
    } catch (IOException e) {
      return mistakes.broken(e);
    }
  }

  private int execute(String... args) {
    try {
      Ahead ahead = Ahead.of(Commands.first(args), environment);
      return args.length == 1 && args[0].equals("triage")
          ? triage(ahead)
          : commandLine(ahead, args).execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      return mistakes.broken(e);
    }
  }

  /** Without making the command line either, which the screen would wait for longest. */
  private int triage(Ahead ahead) {
    try {
      return new TriageCommand(desk(ahead), screen.after(ahead::awaitScreen)).call();
    } catch (IOException | RuntimeException e) {
      return mistakes.told(e);
    }
  }

  private Desk desk(Ahead ahead) {
    return new Desk(environment, options, ahead);
  }

  /** How wide the terminal is, picocli asks another process. */
  private static boolean asksForHelp(String... args) {
    return args.length == 0 || Stream.of(args).anyMatch(Set.of("-h", "--help", "help")::contains);
  }

  private CommandLine commandLine(Ahead ahead, String... args) {
    CommandLine commandLine = new CommandLine(options);
    new Commands(desk(ahead), screen.after(ahead::awaitScreen)).register(commandLine, args);
    return commandLine
        .setUsageHelpAutoWidth(asksForHelp(args))
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(environment.colour() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(mistakes)
        .setExecutionExceptionHandler(mistakes);
  }

  /** Not a lambda, because the threads of {@link Ahead} begin sooner without one. */
  private static final class OnTerminal implements Screen {
    @Override
    public int show(Opening opening) {
      return TriageScreen.show(opening);
    }
  }
}
