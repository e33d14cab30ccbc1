package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the sessions of pytest in a log apart, and the sections in each. */
final class PytestScanner implements LineScanner {
  private static final int LONGEST = 2_000;
  private static final String WORD =
      "\\d+ (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|reruns|subtests (?:passed|failed|skipped))";
  private static final Pattern SUMMARY =
      Pattern.compile(
          "^=* ?((?:"
              + WORD
              + "|no tests ran|no tests collected)(?:, ?(?:"
              + WORD
              + "))*)(?: \\([^)]*\\))? in [\\d.]+ ?s(?:econds)?(?: \\([\\d:, a-z]+\\))? ?=*$");
  private static final Pattern SUGAR = Pattern.compile("^Results \\([\\d.]+m?s[^)]*\\):$");
  private static final Pattern SUGAR_COUNT = Pattern.compile("^ {2,}(\\d+ \\w+)$");
  private static final Pattern SECTION = Pattern.compile("^={3,} (.+?) ={3,}$");
  private static final Pattern START =
      Pattern.compile("^(?:={3,} )?[Tt]est session starts(?: \\(.*\\))?(?: ={3,})?$");
  private static final Pattern BLOCK = Pattern.compile("^_{3,} (.+?) _{3,}$|^_ (.{60,}) _$");
  private static final String COVERAGE = "coverage: ";
  private static final Pattern INTERRUPTED = Pattern.compile("^!{3,} (.+?) !{3,}$");

  private enum Section {
    RUNNING,
    BLOCKS,
    SHORT,
    OTHER
  }

  private final Log log;
  private final DeadRun dead = DeadRun.ofPytest();
  private Optional<PytestSession> open = Optional.empty();
  private Section section = Section.OTHER;
  private boolean started;
  private boolean summed;
  private boolean inSugar;

  /** Characters of the lines across the page; 0 where the session's first line did not show. */
  private int width;

  private int nested;

  PytestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started || dead.dead();
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("=nTIEp" + Beginnings.DIGITS);
  }

  @Override
  public boolean idle() {
    return open.isEmpty() && !dead.reading();
  }

  @Override
  public void line(String line) {
    if (open.isEmpty()) {
      dead.line(line);
    }
    if (line.isEmpty() || line.length() > LONGEST) {
      content(line);
      return;
    }
    char first = line.charAt(0);
    if (first == '='
        || (first >= '0' && first <= '9')
        || first == 'n'
        || first == 'T'
        || first == 'R') {
      if (ruled(line, first)) {
        return;
      }
    } else if (first == 'I' && line.startsWith("ImportError while loading conftest")) {
      begin().trouble("conftest", line);
      return;
    } else if (first == 'I' && line.startsWith("INTERNALERROR>")) {
      String said = line.substring("INTERNALERROR>".length());
      begin().trouble(PytestTrouble.INTERNAL, said.startsWith(" ") ? said.substring(1) : said);
      return;
    } else if ((first == 'E' && line.startsWith("ERROR: usage: "))
        || line.startsWith("pytest: error: ")) {
      begin().trouble(PytestTrouble.USAGE, line);
      return;
    } else if (first == '!' && open.isPresent()) {
      Matcher m = INTERRUPTED.matcher(line);
      if (m.matches() && nested == 0) {
        session().interrupted(m.group(1));
      }
    }
    content(line);
  }

  /** Lines that begin or end something; false where it is content after all. */
  private boolean ruled(String line, char first) {
    if (isPrinted(line)) {
      return false;
    }
    if ((first == '=' || first == 'T')
        && line.indexOf("est session starts") >= 0
        && START.matcher(line).matches()) {
      sessionStarts();
      width = nested > 0 ? width : line.length();
      return true;
    }
    if (first == 'R' && open.isPresent() && SUGAR.matcher(line).matches()) {
      summary(Counts.before(""));
      inSugar = true;
      return true;
    }
    if (line.indexOf(" in ") > 0 && line.indexOf('s', line.length() / 2) >= 0) {
      Matcher m = SUMMARY.matcher(line);
      if (m.matches()) {
        summary(Counts.before(m.group(1).replace("subtests ", "subtests-")));
        return true;
      }
    }
    Matcher m = first == '=' && line.endsWith("===") ? SECTION.matcher(line) : null;
    return m != null && m.matches() && section(m.group(1));
  }

  /** Whether a test printed a line that only looks as if it were the session's. */
  private boolean isPrinted(String line) {
    return width > 0
        && Math.abs(line.length() - width) > 1
        && !line.startsWith("= ")
        && section == Section.BLOCKS
        && session().capturing();
  }

  private void sessionStarts() {
    if (open.isPresent() && !summed) {
      nested++;
      return;
    }
    finish();
    dead.tell(log, "pytest");
    begin();
    section = Section.RUNNING;
  }

  private PytestSession begin() {
    started = true;
    if (open.isEmpty()) {
      dead.forget();
      open = Optional.of(new PytestSession(log));
      summed = false;
      nested = 0;
      width = 0;
      inSugar = false;
      section = Section.RUNNING;
    }
    return open.get();
  }

  private PytestSession session() {
    return open.orElseThrow();
  }

  private boolean section(String title) {
    Section next =
        switch (title) {
          case "FAILURES", "ERRORS" -> Section.BLOCKS;
          case "short test summary info", "rerun test summary info" -> Section.SHORT;
          case "warnings summary",
              "warnings summary (final)",
              "PASSES",
              "XPASSES",
              "XFAILURES",
              "tests coverage" ->
              Section.OTHER;
          default -> title.startsWith("slowest ") ? Section.OTHER : Section.RUNNING;
        };
    if (next == Section.RUNNING || (nested > 0 && section != Section.SHORT)) {
      return false;
    }
    if (next == Section.OTHER && open.isEmpty()) {
      return false;
    }
    if (summed && (next == Section.BLOCKS || section != Section.BLOCKS)) {
      finish();
    }
    begin().endBlock();
    summed = false;
    section = next;
    return true;
  }

  /** Another session's summary within a block is evidence; the last summary of a session counts. */
  private void summary(Counts counts) {
    if (nested > 0) {
      nested--;
      session().nestedSummary(counts);
      content("");
      return;
    }
    if (summed && section != Section.BLOCKS) {
      finish();
    }
    begin().summary(counts);
    summed = true;
  }

  private void content(String line) {
    if (open.isEmpty()) {
      return;
    }
    PytestSession session = session();
    if (inSugar && SUGAR_COUNT.matcher(line).matches()) {
      session.moreSummary(Counts.before(line.strip()));
      return;
    }
    switch (section) {
      case RUNNING -> running(session, line);
      case BLOCKS -> block(session, line);
      case SHORT -> session.shortSummary(line);
      case OTHER -> {}
    }
  }

  /** A session that starts within one that runs is a test's output only where a test made it. */
  private void running(PytestSession session, String line) {
    if (nested == 0) {
      session.progress(line);
    } else if (line.startsWith("rootdir: ")
        && !line.contains("/pytest-")
        && !line.contains("pytest-of-")) {
      finish();
      begin();
    }
  }

  private void block(PytestSession session, String line) {
    if (line.startsWith("_") && nested == 0) {
      Matcher m = BLOCK.matcher(line);
      if (m.matches() && line.startsWith(COVERAGE, line.indexOf(' ') + 1)) {
        session.endBlock();
        return;
      }
      if (m.matches() && !line.startsWith("_ _ ")) {
        summed = false;
        session.beginBlock(m.group(1) == null ? m.group(2) : m.group(1));
        return;
      }
    }
    if (line.startsWith("---") && line.contains(" generated ") && line.endsWith("---")) {
      session.endBlock();
    } else if (!summed) {
      session.blockLine(line);
    }
  }

  private void finish() {
    boolean quietest = width == 0 && section == Section.SHORT;
    open.ifPresent(session -> session.end(summed || quietest));
    open = Optional.empty();
    section = Section.OTHER;
  }

  @Override
  public void end() {
    finish();
    dead.tell(log, "pytest");
  }
}
