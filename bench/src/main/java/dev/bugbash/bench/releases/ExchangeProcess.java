package dev.bugbash.bench.releases;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program that exchanges methods, for tests end processes, hang and fill memory. Its arguments:
 * the older and the newer jar, a file with the class path of the tests, a file with a {@code
 * class#method} a line, the seconds that it may take. Prints a line for each test that methods
 * mend: the test, what it threw, and the methods, between tabulators.
 */
public final class ExchangeProcess {
  private ExchangeProcess() {}

  /** The entry point. */
  public static void main(String[] args) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[4]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    List<URL> others = new ArrayList<>();
    for (String entry : Files.readAllLines(Path.of(args[2]))) {
      others.add(Path.of(entry).toUri().toURL());
    }
    others.add(ExchangeProcess.class.getProtectionDomain().getCodeSource().getLocation());
    // The newer release's resources; its classes are found before.
    others.add(Path.of(args[1]).toUri().toURL());
    TwoReleases releases = new TwoReleases(Path.of(args[0]), Path.of(args[1]));
    Exchange exchange = new Exchange(releases, others.toArray(new URL[0]), end);
    for (String test : Files.readAllLines(Path.of(args[3]))) {
      if (exchange.outOfTime()) {
        break;
      }
      Exchange.Mend mend = exchange.mend(test);
      if (!mend.methods().isEmpty()) {
        out.println(test + "\t" + mend.thrown() + "\t" + String.join("\t", mend.methods()));
      }
    }
    // Threads that the tests left behind must not keep the process alive.
    System.exit(0);
  }
}
