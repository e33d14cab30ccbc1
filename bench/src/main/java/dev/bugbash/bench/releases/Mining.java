package dev.bugbash.bench.releases;

import dev.bugbash.model.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one pair of releases tells.
 *
 * @param older the jar of the older release
 * @param newer that of the newer
 * @param tests the jar with the newer's tests
 * @param others jars that the tests need beside these, the JUnit Platform and its engines among
 *     them
 * @param folder to work in; deleted in the end
 */
record Mining(
    ReleasePair pair, Path older, Path newer, Path tests, List<Path> others, Path folder) {
  private static final Duration LONGEST = Duration.ofSeconds(80);
  private static final Duration GRACE = Duration.ofSeconds(60);
  private static final int MOST_TESTS = 60;
  private static final int MOST_METHODS = 6;

  /** What a trace consists of beside messages. */
  private static final Pattern OF_TRACE =
      Pattern.compile("\\s+(at |\\.\\.\\.|Caused|Suppressed).*|Caused by.*", Pattern.DOTALL);

  /** The failures of which the cause came out. */
  List<MinedFailure> failures() throws IOException {
    TestFailures before = run(older);
    TestFailures after = run(newer);
    Map<String, Failure> mended = before.mendedIn(after);
    System.out.printf(
        "%s: %d tests pass and %d fail on the newer, %d and %d on the older, %d of them mended%n",
        pair,
        after.passed().size(),
        after.failed().size(),
        before.passed().size(),
        before.failed().size(),
        mended.size());
    return mended.isEmpty() ? List.of() : labelled(mended, exchange(mended.keySet().stream()));
  }

  private TestFailures run(Path jar) throws IOException {
    List<Path> classPath = new ArrayList<>(List.of(jar));
    classPath.addAll(others);
    try (Workshop workshop = Workshop.of(tests, folder)) {
      workshop.keepLoadable(classPath);
      return TestFailures.run(classPath, workshop.tests(), workshop.folder(), LONGEST);
    }
  }

  /** Lines of {@link ExchangeProcess}. */
  private List<String> exchange(Stream<String> failed) throws IOException {
    try (Workshop workshop = Workshop.of(tests, folder)) {
      List<Path> classPath = new ArrayList<>(List.of(workshop.tests()));
      classPath.addAll(others);
      Path classPathFile = workshop.folder().resolve("class-path");
      Files.write(classPathFile, classPath.stream().map(Path::toString).toList());
      Path testsFile = workshop.folder().resolve("tests");
      Files.write(testsFile, failed.limit(MOST_TESTS).toList());
      List<String> command = new ArrayList<>(List.of(JavaProcess.java().toString()));
      command.addAll(JavaProcess.ARGUMENTS);
      command.addAll(List.of("-cp", ownClassPath(), ExchangeProcess.class.getName()));
      command.addAll(List.of(older.toString(), newer.toString()));
      command.addAll(List.of(classPathFile.toString(), testsFile.toString()));
      command.add(Long.toString(LONGEST.toSeconds()));
      return lines(command, workshop.folder());
    }
  }

  private static String ownClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> lines(List<String> command, Path workingFolder) throws IOException {
    Path out = workingFolder.resolve("exchanged");
    Process process =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    try {
      process.waitFor(LONGEST.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(out);
  }

  /**
   * Only where few methods mend a failure is its cause known, and only where the older methods
   * alone bring it about in the newer release.
   */
  private List<MinedFailure> labelled(Map<String, Failure> mended, List<String> exchanged) {
    List<String[]> mends = exchanged.stream().map(line -> line.split("\t", -1)).toList();
    List<List<String>> sets = mends.stream().map(f -> List.of(f).subList(2, f.length)).toList();
    int[] causes = Causes.of(sets);
    List<MinedFailure> failures = new ArrayList<>();
    for (int i = 0; i < causes.length; i++) {
      Failure failure = mended.get(mends.get(i)[0]);
      if (failure != null
          && failure.type().equals(mends.get(i)[1])
          && sets.get(i).size() <= MOST_METHODS) {
        failures.add(labelled(i, causes[i], failure, sets.get(i)));
      }
    }
    return failures;
  }

  private MinedFailure labelled(int number, int cause, Failure failure, List<String> methods) {
    return new MinedFailure(
        pair.name() + "-" + number,
        pair.artifact(),
        pair.name(),
        pair.name() + "-" + cause,
        failure.test().suite(),
        failure.test().name(),
        failure.type(),
        failure.message(),
        failure
            .stack()
            .lines()
            .filter(OF_TRACE.asMatchPredicate())
            .collect(Collectors.joining("\n")),
        methods);
  }
}
