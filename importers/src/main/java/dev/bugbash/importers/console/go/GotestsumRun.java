package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.GoProcess;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What gotestsum told of one execution, until all of it is known. */
final class GotestsumRun {
  private static final int MOST = 100_000;
  private static final int MOST_HELD = 1_000;
  private static final int MOST_TEXT = 16_000_000;
  private static final int SHORT = 200;
  private static final String BUILD = "(build)";

  private final Log log;
  private final GoModule module = new GoModule();
  private final Map<String, GotestsumTest> tests = new LinkedHashMap<>();

  /** What the format of go itself told: red tests, and how many of others. */
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();

  private final int[] told = new int[Outcome.values().length];
  private final List<Result> held = new ArrayList<>();
  private final List<Result> builds = new ArrayList<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private Optional<Counts> counts = Optional.empty();
  private String folder = "";
  private final Set<String> redSuites = new HashSet<>();
  private int textLeft = MOST_TEXT;
  private int errorLines;
  private int line;
  private int runs;

  GotestsumRun(Log log) {
    this.log = log;
  }

  /** Whether tests were told, and no end. */
  boolean isOpen() {
    return counts.isEmpty() && (!tests.isEmpty() || errorLines > 0);
  }

  /** Whether a test of this name is told to be red. */
  boolean tells(String name) {
    return tests.values().stream().anyMatch(each -> each.name().equals(name) && each.reds() > 0);
  }

  void saw(Result result) {
    module.names(result.test().suite());
    if (result.test().name().equals(BUILD)) {
      builds.add(result);
    } else if (result.outcome().red()) {
      seen.computeIfAbsent(result.test().name(), name -> new TreeSet<>())
          .add(result.test().suite());
    }
    told[result.outcome().ordinal()] += result.outside() ? 0 : 1;
  }

  /** It is told at the end, unless something better is by then. */
  void hold(Result result) {
    module.names(result.test().suite());
    if (held.size() < MOST_HELD) {
      held.add(result);
    } else {
      log.result(result);
    }
  }

  private GotestsumTest test(GotestsumLine line) {
    if (tests.size() >= MOST) {
      releaseGreen();
    }
    module.prints(line.pkg());
    runs = Math.max(runs, line.run());
    return tests.computeIfAbsent(
        line.pkg() + " " + line.test(), key -> new GotestsumTest(line.pkg(), line.test()));
  }

  private void releaseGreen() {
    GoModule.Names names = module.naming();
    tests.values().stream().filter(each -> each.reds() == 0).forEach(each -> tell(each, names));
    tests.values().removeIf(each -> each.reds() == 0);
  }

  private String kept(String text) {
    textLeft -= text.length();
    return textLeft > 0 ? text : text.substring(0, Math.min(SHORT, text.length()));
  }

  void streams(GotestsumLine line, String text) {
    module.names(line.pkg(), text);
    test(line).streams(line.outcome(), kept(text));
    if (line.outcome().red()) {
      redSuites.add(line.pkg());
    }
  }

  void sums(GotestsumLine line, String text) {
    module.names(line.pkg(), text);
    if (line.test().isEmpty()) {
      namedByItsEnd(text);
    }
    test(line).sums(line, kept(text));
  }

  private void namedByItsEnd(String text) {
    String last = text.substring(text.lastIndexOf('\n') + 1);
    String[] parts = last.split("\t", 3);
    if (parts.length == 3 && parts[0].equals("FAIL")) {
      module.names(parts[1]);
    }
  }

  /** A package ended, with those tests of it that no line of their own told. */
  void ends(GotestsumLine line, GoPackage current) {
    module.prints(line.pkg());
    current
        .takeAll()
        .forEach(
            (name, test) -> {
              GotestsumLine ended =
                  new GotestsumLine(test.outcome().orElse(Outcome.ERROR), line.pkg(), name, 0);
              streams(ended, test.text());
            });
    String text = current.takeRest();
    if (line.outcome().red() && !redSuites.contains(line.pkg())) {
      streams(line, text);
    }
  }

  /** A line below {@code === Errors}, of the compiler. */
  void error(String said) {
    if (said.isBlank()) {
      return;
    }
    boolean begins = !said.startsWith("\t") && !said.startsWith(" ");
    if (begins) {
      int end = said.indexOf(".go:");
      int slash = said.lastIndexOf('/', Math.max(0, end));
      folder = slash > 0 ? said.substring(0, slash) : ".";
      errorLines++;
    }
    errors.merge(folder, said, (before, more) -> before + "\n" + more);
  }

  void counts(Counts said, int at) {
    counts = Optional.of(said);
    line = at;
  }

  /** Tells what is known by now. */
  void end() {
    errors.keySet().forEach(module::prints);
    GoModule.Names names = module.naming();
    dropEchoes();
    tests.values().forEach(test -> tell(test, names));
    errors.forEach((where, lines) -> tellBuild(where, lines, names));
    held.stream().filter(this::isUnexplained).forEach(log::result);
    counts.ifPresent(this::compare);
  }

  /** Where a package's red tests are told below, that it is red says nothing more. */
  private void dropEchoes() {
    Set<String> red =
        tests.values().stream()
            .filter(each -> !each.isPackage() && each.reds() > 0)
            .map(each -> each.suite)
            .collect(Collectors.toSet());
    tests
        .values()
        .removeIf(each -> each.isPackage() && each.isOnlyStreamed() && isTold(each.suite, red));
  }

  private boolean isTold(String suite, Set<String> red) {
    return red.contains(suite)
        || builds.stream().anyMatch(each -> GoModule.isMeant(each.test().suite(), suite));
  }

  private void tell(GotestsumTest test, GoModule.Names names) {
    boolean seenBefore =
        test.reds() > 0
            && seen.getOrDefault(test.name(), Set.of()).stream()
                .anyMatch(suite -> GoModule.isMeant(suite, test.suite));
    if (!seenBefore) {
      Result result = better(test).orElseGet(() -> test.result(names.of(test.suite), runs));
      told[result.outcome().ordinal()] += test.isPackage() ? 0 : 1;
      log.result(result);
    }
  }

  /** What go's format told of a package that is red of itself. */
  private Optional<Result> better(GotestsumTest test) {
    Optional<Result> own =
        held.stream()
            .filter(each -> test.isPackage() && !isSilent(each) && isOf(each, test))
            .findFirst();
    own.ifPresent(held::remove);
    return own;
  }

  private static boolean isOf(Result result, GotestsumTest test) {
    return GoModule.isMeant(result.test().suite(), test.suite);
  }

  private static boolean isSilent(Result result) {
    String message = result.failures().get(0).message();
    return message.equals(GoProcess.PACKAGE_FAILED) || message.startsWith("[");
  }

  private void tellBuild(String where, String lines, GoModule.Names names) {
    String first = lines.lines().findFirst().orElse("");
    if (builds.stream().noneMatch(each -> each.failures().get(0).message().contains(first))) {
      log.result(Outside.failure(names.of(where), BUILD, "", lines, ""));
    }
  }

  private boolean isUnexplained(Result result) {
    boolean alone = counts.isEmpty() && tests.isEmpty();
    boolean died = !result.failures().get(0).type().isEmpty();
    boolean toldBelow =
        tests.values().stream().anyMatch(each -> each.reds() > 0 && isOf(result, each));
    return alone || died || !(isSilent(result) || toldBelow);
  }

  private void compare(Counts said) {
    int failures = said.of("failure", "failures");
    int reds = tests.values().stream().mapToInt(GotestsumTest::reds).sum() + seenAlone();
    if (failures > reds) {
      log.unnamed(Outcome.FAILED, failures - reds, line);
      String shown = reds == 0 ? "none of them" : "only " + reds;
      String message = "gotestsum counts " + failures + " failed, the log shows " + shown;
      log.broke("gotestsum", "(failed)", "", message, "");
    } else if (failures < reds) {
      log.warn(line, "gotestsum counts " + failures + " failed, the log shows " + reds);
    }
    if (said.of("error", "errors") > 0 && errors.isEmpty() && builds.isEmpty()) {
      String message =
          "gotestsum counts " + said.of("error", "errors") + " errors, the log shows none of them";
      log.broke("gotestsum", "(error)", "", message, "");
    }
    unnamed(said, failures);
  }

  /** Red tests that only the format of go itself told. */
  private int seenAlone() {
    Map<String, Set<String>> below = new HashMap<>();
    tests
        .values()
        .forEach(each -> below.computeIfAbsent(each.name(), n -> new HashSet<>()).add(each.suite));
    int alone = 0;
    for (Map.Entry<String, Set<String>> each : seen.entrySet()) {
      Set<String> suites = below.getOrDefault(each.getKey(), Set.of());
      for (String suite : each.getValue()) {
        alone += suites.stream().anyMatch(of -> GoModule.isMeant(suite, of)) ? 0 : 1;
      }
    }
    return alone;
  }

  private void unnamed(Counts said, int failures) {
    int packages = (int) tests.values().stream().filter(GotestsumTest::isPackage).count();
    int skipped = said.of("skipped");
    int passed = said.of("test", "tests") - skipped - Math.max(0, failures - packages);
    more(Outcome.SKIPPED, skipped);
    more(Outcome.PASSED, passed);
  }

  private void more(Outcome outcome, int counted) {
    int missing = counted - told[outcome.ordinal()];
    if (missing > 0) {
      log.unnamed(outcome, missing, line);
    }
  }
}
