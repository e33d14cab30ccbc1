package dev.bugbash.importers.outcome;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import java.util.HashSet;
import java.util.Set;

/** Warns of words that a report should not hold, each once. One for each report. */
public final class UnknownWords {
  /** After so many unknown words a report is beyond any warning. */
  private static final int MOST = 20;

  private static final int LONGEST = 60;

  private final ReportSink sink;
  private final Set<String> seen = new HashSet<>();

  public UnknownWords(ReportSink sink) {
    this.sink = sink;
  }

  /**
   * @param kind what it should be, such as {@code status}
   * @param where it was found, such as the name of a test
   */
  public void warn(int line, String kind, String word, Object where) {
    String shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    if (seen.size() < MOST && seen.add(kind + " " + shown)) {
      sink.warning(new Warning(line, "unknown " + kind + " \"" + shown + "\" of " + where));
    }
  }
}
