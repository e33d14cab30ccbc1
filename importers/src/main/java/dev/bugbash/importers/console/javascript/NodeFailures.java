package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is red in a session of node:test. It is shown where it ran, with its text or without, and
 * listed again at the end, without the suites around it.
 */
final class NodeFailures {
  private static final int MOST_EARLY = 1_000;
  private static final Pattern BY_OTHERS = Pattern.compile("'\\d+ subtests? failed'");
  private static final String DIED = "'test failed'";
  private static final List<String> OF_HOOK = List.of("TestHook.run", "Suite.runHook");

  /**
   * @param suite whether tests are in it, so that it may be red because of them only
   */
  record Red(String told, TestId test, boolean suite) {}

  private final Log log;

  /** Those that were shown, and still lack their text. */
  private final Map<String, List<Red>> without = new LinkedHashMap<>();

  private final Map<String, Integer> with = new LinkedHashMap<>();

  NodeFailures(Log log) {
    this.log = log;
  }

  /** What may be of a session that has not shown yet: cancelled tests have no times. */
  void early(Red red) {
    if (without.size() < MOST_EARLY) {
      without.computeIfAbsent(red.told(), any -> new ArrayList<>(1)).add(red);
    }
  }

  void shown(Red red, String text, Optional<Trace> crash) {
    if (text.isBlank()) {
      without.computeIfAbsent(red.told(), any -> new ArrayList<>(1)).add(red);
    } else {
      with.merge(red.told(), 1, Integer::sum);
      tell(red, text, crash);
    }
  }

  void listed(Red red, String text) {
    List<Red> waiting = without.getOrDefault(red.told(), List.of());
    if (!waiting.isEmpty()) {
      tell(waiting.remove(0), text, Optional.empty());
    } else if (with.merge(red.told(), -1, Integer::sum) < 0) {
      tell(red, text, Optional.empty());
    }
  }

  /**
   * No more texts come.
   *
   * @param session whether there was one
   */
  void end(boolean session) {
    if (session) {
      without.values().stream()
          .flatMap(List::stream)
          .filter(red -> !red.suite())
          .forEach(red -> tell(red, "", Optional.empty()));
    }
    without.clear();
    with.clear();
  }

  private void tell(Red red, String text, Optional<Trace> crash) {
    if (BY_OTHERS.matcher(text).matches()) {
      return;
    }
    boolean died = text.equals(DIED) && crash.isPresent();
    String message = died ? crash.get().message() : unquoted(JsMessage.of(text));
    String stack = died ? crash.get().stack() : text;
    if (red.suite() && OF_HOOK.stream().anyMatch(text::contains)) {
      String above = red.test().suite().isEmpty() ? "" : red.test().suite() + " > ";
      log.broke(above + red.test().name(), "(suite)", "", message, stack);
    } else {
      ResultBuilder builder = new ResultBuilder(red.test()).failure("", message, stack);
      log.result(builder.endAttempt(Outcome.FAILED).result());
    }
  }

  private static String unquoted(String message) {
    boolean quoted = message.length() > 1 && message.startsWith("'") && message.endsWith("'");
    return quoted && message.indexOf('\n') < 0
        ? message.substring(1, message.length() - 1)
        : message;
  }
}
