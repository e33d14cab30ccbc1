package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The process: hands the real world to {@link Program} and exits with its status. */
public final class Main {
  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) {
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    StandardOutput err = new StandardOutput(new FileOutputStream(FileDescriptor.err));
    Environment environment =
        new Environment(
            System.getenv(),
            System.getProperty("user.name", ""),
            Path.of("").toAbsolutePath(),
            new ReadersClock(),
            System.in,
            new PrintWriter(new OutputStreamWriter(out, UTF_8)),
            new PrintWriter(new OutputStreamWriter(err, UTF_8), true),
            isTerminal());
    int status = new Program(environment).run(args);
    int code = out.failure().map(e -> cannotPrint(environment, e)).orElse(status);
    if (Interruption.came()) {
      Runtime.getRuntime().halt(code); // the process is ending already, with the code of a signal
    }
    System.exit(code);
  }

  private static int cannotPrint(Environment environment, Exception why) {
    environment.err().println("bugbash: can't write to standard output: " + why.getMessage());
    return ExitCode.USAGE;
  }

  private static boolean isTerminal() {
    boolean dumb = System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
    String told = System.getProperty("bugbash.terminal");
    return !dumb && (told == null ? hasConsole() : Boolean.parseBoolean(told));
  }

  /** Where the start script, which knows sooner, has not told. */
  @SuppressWarnings("SystemConsoleNull") // it may be null, up to Java 21 and from 25 on
  private static boolean hasConsole() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
