package dev.bugbash.launcher.child;

import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.reporting.ReportEntry;

/** What the running tests printed or published, by their ids. */
final class TestOutput {
  /** So many characters are kept of a test's output. */
  static final int LONGEST = 1 << 18;

  private final Map<String, StringBuilder> texts = new HashMap<>();

  synchronized void add(String id, ReportEntry entry) {
    StringBuilder text = texts.computeIfAbsent(id, i -> new StringBuilder());
    entry
        .getKeyValuePairs()
        .forEach(
            (key, value) -> {
              boolean printed = key.equals("stdout") || key.equals("stderr");
              String line = printed ? value : key + " = " + value + "\n";
              text.append(line, 0, Math.min(line.length(), Math.max(0, LONGEST - text.length())));
            });
  }

  /** Its output, which is forgotten thereby. */
  synchronized String take(String id) {
    StringBuilder text = texts.remove(id);
    return text == null ? "" : text.toString();
  }
}
