package dev.bugbash.tui.cli;

import dev.bugbash.board.BoardException;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.tui.cli.print.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what went wrong, and which exit code that is. A class rather than lambdas: these would keep
 * parts of picocli out of the class-data archive.
 */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int LONGEST_WORD = 40;
  private static final Pattern MINUS_QUERY = Pattern.compile("-[^-'][^']*");

  private final Environment environment;
  private final Bugbash options;

  Mistakes(Environment environment, Bugbash options) {
    this.environment = environment;
    this.options = options;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    PrintWriter err = environment.err();
    CommandLine command = e.getCommandLine();
    err.println(Printable.lines("bugbash: " + e.getMessage()));
    if (!suggested(e, err) && !UnmatchedArgumentException.printSuggestions(e, err)) {
      String tried = minusQuery(e, args).map(query -> " -- '" + query + "'").orElse(" --help");
      err.println(Printable.line("Try: " + command.getCommandSpec().qualifiedName() + tried));
    }
    trace(e);
    return ExitCode.USAGE;
  }

  /** What was taken for an option, where a query is missing. */
  private static Optional<String> minusQuery(ParameterException e, String... args) {
    boolean missing =
        e instanceof MissingParameterException
            && e.getCommandLine().getCommandName().equals("search");
    return Stream.of(args).filter(arg -> missing && MINUS_QUERY.matcher(arg).matches()).findFirst();
  }

  private static boolean suggested(ParameterException e, PrintWriter err) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || e.getCommandLine().getParent() != null
        || unmatched.getUnmatched().isEmpty()
        || unmatched.getUnmatched().get(0).length() > LONGEST_WORD) {
      return false;
    }
    List<String> nearest = Mistyped.nearest(unmatched.getUnmatched().get(0), Commands.NAMES);
    if (!nearest.isEmpty()) {
      err.println("Did you mean: bugbash " + String.join(" or bugbash ", nearest) + "?");
    }
    return !nearest.isEmpty();
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
    return told(e);
  }

  /** Tells what went wrong in a command. */
  int told(Exception e) {
    if (e instanceof QueryMistakeException
        || e instanceof RefusedException
        || e instanceof BoardException
        || e instanceof ConditionException) {
      return refused(e, String.valueOf(e.getMessage()));
    }
    if (e instanceof UncheckedIOException unchecked) {
      IOException cause = Objects.requireNonNull(unchecked.getCause());
      String message = String.valueOf(unchecked.getMessage());
      return refused(e, message.equals(cause.toString()) ? reason(cause) : message);
    }
    if (e instanceof IOException io) {
      return refused(e, reason(io));
    }
    return broken(e);
  }

  /** Tells of a fault of bugbash itself, or of the machine. */
  int broken(Throwable e) {
    environment.err().println("bugbash: internal error: " + Printable.line(e.toString()));
    if (e instanceof OutOfMemoryError) {
      environment.err().println("More memory helps: JAVA_TOOL_OPTIONS=-Xmx4g");
    } else if (!options.debug()) {
      environment.err().println("Please report this, with what --debug adds to it.");
    }
    trace(e);
    return ExitCode.INTERNAL_ERROR;
  }

  private int refused(Exception e, String message) {
    environment.err().println("bugbash: " + Printable.lines(message));
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof QueryMistakeException mistake) {
        environment.err().println(QueryMistakeText.of(mistake));
      }
    }
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

  private void trace(Throwable e) {
    if (options.debug()) {
      e.printStackTrace(environment.err());
    }
  }
}
