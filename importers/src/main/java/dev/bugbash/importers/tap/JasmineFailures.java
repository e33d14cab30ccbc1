package dev.bugbash.importers.tap;

import java.util.ArrayList;
import java.util.List;

/** The failures of one spec, as the TAP reporter of jasmine-reporters writes them. Used once. */
final class JasmineFailures {
  private static final String FAILURE = "Failure: ";

  private final List<Evidence> failures = new ArrayList<>();
  private final List<String> message = new ArrayList<>();
  private final List<String> stack = new ArrayList<>();
  private boolean inStack;

  private JasmineFailures() {}

  /** Empty where the lines are of another tool. */
  static List<Evidence> read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).startsWith(FAILURE)) {
      return List.of();
    }
    JasmineFailures failures = new JasmineFailures();
    lines.forEach(failures::line);
    failures.end();
    return failures.failures;
  }

  private void line(String line) {
    String said = line.strip();
    if (said.equals("=== STACK TRACE ===")) {
      inStack = true;
    } else if (said.equals("=== END STACK TRACE ===")) {
      inStack = false;
    } else if (inStack) {
      stack.add(line);
    } else if (said.startsWith(FAILURE)) {
      end();
      message.add(said.substring(FAILURE.length()));
    } else {
      message.add(line);
    }
  }

  private void end() {
    if (!message.isEmpty()) {
      failures.add(new Evidence("", String.join("\n", message), String.join("\n", stack)));
    }
    message.clear();
    stack.clear();
  }
}
