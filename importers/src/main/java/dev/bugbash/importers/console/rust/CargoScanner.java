package dev.bugbash.importers.console.rust;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.console.Session;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the binaries, the tests and the results of cargo. */
final class CargoScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final String RUNS = "     Running ";
  private static final String DOCS = "   Doc-tests ";
  private static final Pattern BLOCK =
      Pattern.compile("^---- (.+?)(?: - should panic)? (?:stdout|stderr) ----$");
  private static final Pattern PANIC =
      Pattern.compile(
          "^(?:thread '.*' (?:\\(\\d+\\) )?panicked at )(?:'(.*)', )?(\\S+:\\d+:\\d+):?$");

  private final Log log;
  private final Map<String, Evidence> reds = new LinkedHashMap<>();
  private Optional<Session> open = Optional.empty();
  private Evidence block = new Evidence();
  private Evidence compiler = new Evidence();
  private String binary = "";
  private String pending = "";
  private boolean started;
  private boolean inBlock;
  private boolean inCompiler;

  CargoScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("rtRD-e");
  }

  @Override
  public boolean idle() {
    return !inBlock && !inCompiler && pending.isEmpty();
  }

  @Override
  public void line(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      content(line);
      return;
    }
    boolean taken =
        switch (line.charAt(0)) {
          case 'r' -> running(line);
          case 't' -> line.startsWith("test ") && (result(line) || test(line));
          case ' ' -> binary(line);
          case '-' -> open.isPresent() && block(line);
          case 'e' -> error(line);
          case 'o', 'F' -> !pending.isEmpty() && word(line);
          case 'f' -> open.isPresent() && line.equals("failures:") && endOfBlock();
          default -> false;
        };
    if (!taken) {
      content(line);
    }
  }

  private void content(String line) {
    if (inBlock) {
      block.add(line);
    } else if (inCompiler) {
      compiler.add(line);
    }
  }

  private boolean running(String line) {
    LineCursor at = new LineCursor(line, 0);
    boolean count = at.take("running ") && at.digits() > 0 && at.takeEither(" tests", " test");
    if (!count || !at.ended()) {
      return false;
    }
    finish();
    started = true;
    open = Optional.of(new Session(log, "cargo test"));
    inCompiler = false;
    return true;
  }

  private boolean binary(String line) {
    LineCursor at = new LineCursor(line, 0);
    boolean docs = line.startsWith(DOCS);
    if (!at.takeEither(RUNS, DOCS)) {
      return false;
    }
    String path = at.word();
    if (path.equals("unittests") && at.take(" ") && at.atText()) {
      path = at.word();
    }
    if (path.isEmpty()) {
      return false;
    }
    finish();
    binary = (docs ? "doc " : "") + withoutHash(path.substring(deps(path)));
    inCompiler = false;
    return true;
  }

  /** Where the name begins in {@code target/debug/deps/cart-0123456789abcdef}. */
  private static int deps(String path) {
    int deps = path.lastIndexOf("/deps/");
    return deps < 0 ? 0 : deps + "/deps/".length();
  }

  private static String withoutHash(String name) {
    int dash = name.length() - 17;
    for (int i = dash + 1; dash >= 0 && i < name.length(); i++) {
      if ("0123456789abcdef".indexOf(name.charAt(i)) < 0) {
        return name;
      }
    }
    return name.startsWith("-", dash) ? name.substring(0, dash) : name;
  }

  private boolean test(String line) {
    Optional<CargoTest> test = open.isPresent() ? CargoTest.of(line) : Optional.empty();
    test.ifPresent(
        each -> {
          if (each.word().isEmpty()) {
            pending = each.name();
          } else {
            ended(each.name(), each.word());
          }
        });
    return test.isPresent();
  }

  private boolean word(String line) {
    boolean known = line.equals("ok") || line.equals("FAILED");
    if (known) {
      ended(pending, line);
    }
    return known;
  }

  private void ended(String name, String word) {
    pending = "";
    Outcome outcome = CargoConsole.STATUSES.outcome(word).orElse(Outcome.ERROR);
    if (outcome.red()) {
      reds.putIfAbsent(name, new Evidence());
    } else {
      open.ifPresent(session -> session.ended(TestId.of(binary, name), outcome));
    }
  }

  private boolean block(String line) {
    Matcher m = line.startsWith("---- ") ? BLOCK.matcher(line) : null;
    if (m == null || !m.matches()) {
      return false;
    }
    block = reds.computeIfAbsent(m.group(1), key -> new Evidence());
    inBlock = true;
    return true;
  }

  private boolean endOfBlock() {
    inBlock = false;
    return true;
  }

  private boolean result(String line) {
    LineCursor at = new LineCursor(line, 0);
    boolean result = at.take("test result: ") && at.takeEither("ok. ", "FAILED. ");
    if (!result || open.isEmpty()) {
      return false;
    }
    inBlock = false;
    Counts counts = Counts.before(at.rest());
    flush();
    Session session = open.get();
    session.claim(Outcome.FAILED, counts.of("failed"));
    session.claim(Outcome.PASSED, counts.of("passed", "measured"));
    session.claim(Outcome.SKIPPED, counts.of("ignored"));
    session.end();
    open = Optional.empty();
    return true;
  }

  private void flush() {
    reds.forEach(
        (name, text) -> {
          String all = text.toString();
          open.ifPresent(
              session ->
                  session.result(
                      new ResultBuilder(TestId.of(binary, name))
                          .failure(panicked(all) ? "panic" : "", message(all), all)
                          .endAttempt(Outcome.FAILED)
                          .result()));
        });
    reds.clear();
  }

  private static boolean panicked(String text) {
    return Evidence.lines(text).stream().anyMatch(line -> panic(line).isPresent());
  }

  private static Optional<Matcher> panic(String line) {
    return line.startsWith("thread '") && line.length() < 2_000
        ? Optional.of(PANIC.matcher(line)).filter(Matcher::matches)
        : Optional.empty();
  }

  /** Since Rust 1.73 the message stands below the place of the panic. */
  private static String message(String text) {
    StringBuilder message = new StringBuilder();
    boolean panicked = false;
    for (String line : Evidence.lines(text)) {
      Optional<Matcher> panic = panic(line);
      if (panic.isPresent() && panic.get().group(1) != null) {
        return panic.get().group(1);
      }
      if (line.startsWith("note: ") || line.startsWith("stack backtrace:")) {
        break;
      }
      if (panicked) {
        message.append(message.length() == 0 ? "" : "\n").append(line);
      }
      panicked |= panic.isPresent();
    }
    return panicked ? message.toString().strip() : Evidence.firstLine(text);
  }

  private boolean error(String line) {
    if (line.startsWith("error: could not compile ")) {
      started = true;
      String all = compiler.toString();
      log.broke(
          line.replaceAll("^[^`]*`?([^` ]*).*$", "$1"),
          "(build)",
          "",
          all.lines().findFirst().orElse(line),
          all + "\n" + line);
      compiler = new Evidence();
      inCompiler = false;
      return true;
    }
    if (open.isEmpty() && (line.startsWith("error[E") || line.startsWith("error: "))) {
      if (line.startsWith("error: test failed") && !log.red()) {
        log.brokeOff("cargo test", "(session)", line);
      }
      inCompiler = true;
      compiler.add(line);
      return true;
    }
    if (line.startsWith("error: test failed") || line.startsWith("error: doctest failed")) {
      finish();
      return true;
    }
    return false;
  }

  private void finish() {
    inBlock = false;
    if (open.isPresent()) {
      if (!pending.isEmpty()) {
        open.get()
            .result(
                new ResultBuilder(TestId.of(binary, pending))
                    .failure("", "it started and never ended", "")
                    .endAttempt(Outcome.ERROR)
                    .result());
      }
      flush();
      open.get().brokeOff();
    }
    pending = "";
    open = Optional.empty();
  }

  @Override
  public void end() {
    finish();
  }
}
