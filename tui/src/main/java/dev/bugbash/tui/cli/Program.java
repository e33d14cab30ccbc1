package dev.bugbash.tui.cli;

import dev.bugbash.board.BoardException;
import dev.bugbash.tui.cli.print.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line in an environment, and turns everything that goes wrong into a status. */
final class Program {
  private final Environment environment;
  private final Bugbash options = new Bugbash();

  Program(Environment environment) {
    this.environment = environment;
  }

  /** Returns the exit status; never throws because of what a user did. */
  int run(String... args) {
    int status = args.length == 0 ? explain() : commandLine(args).execute(args);
    environment.out().flush();
    environment.err().flush();
    return status;
  }

  private int explain() {
    commandLine().usage(environment.err());
    return ExitCode.USAGE;
  }

  private CommandLine commandLine(String... args) {
    CommandLine commandLine = new CommandLine(options);
    Commands.register(commandLine, new Desk(environment, options), args);
    return commandLine
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(environment.colour() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, wrong) -> misused(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
  }

  private int misused(ParameterException e) {
    PrintWriter err = environment.err();
    CommandLine command = e.getCommandLine();
    err.println(Printable.lines("bugbash: " + e.getMessage()));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    trace(e);
    return ExitCode.USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof RefusedException || e instanceof BoardException) {
      return refused(e, String.valueOf(e.getMessage()));
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return refused(e, reason(io.getCause()));
    }
    if (e instanceof IOException io) {
      return refused(e, reason(io));
    }
    environment.err().println("bugbash: internal error: " + Printable.line(e.toString()));
    if (!options.debug()) {
      environment.err().println("Please report this, with what --debug adds to it.");
    }
    trace(e);
    return ExitCode.INTERNAL_ERROR;
  }

  private int refused(Exception e, String message) {
    environment.err().println("bugbash: " + Printable.lines(message));
    trace(e);
    return ExitCode.USAGE;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return e instanceof FileSystemException ? "can't read or write " + message : message;
  }

  private void trace(Exception e) {
    if (options.debug()) {
      e.printStackTrace(environment.err());
    }
  }
}
