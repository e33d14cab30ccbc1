package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.text.LineCursor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sessions, the verbose lines, the blocks and the summaries of unittest. */
final class UnittestScanner implements LineScanner {
  private static final Pattern PYTEST_ENDS = Pattern.compile(" in \\d+\\.\\d+s\\b[^=]{0,40}=+$");
  private static final int LONGEST = 2_000;
  private static final int RULE = 60;
  private static final Pattern RAN =
      Pattern.compile("^Ran (\\d{1,9}) tests? in [\\d.]+ ?s(?:econds)?$");
  private static final Pattern VERDICT =
      Pattern.compile("^(OK|FAILED|PASSED|NO TESTS RAN)(?: \\((.+)\\))?$");
  private static final List<String> BLOCKS =
      List.of("FAIL", "ERROR", "UNEXPECTED SUCCESS", "[FAIL]", "[ERROR]");
  private static final Pattern FOUND = Pattern.compile("^Found (\\d+) test(?:s|\\(s\\))\\.$");

  private final Log log;
  private final DeadRun dead = DeadRun.ofUnittest();
  private Optional<UnittestSession> open = Optional.empty();
  private boolean started;
  private boolean pytest;
  private boolean ruled;
  private boolean dashed;
  private boolean inBlock;
  private boolean ran;
  private String pending = "";
  private Evidence tail = new Evidence();

  UnittestScanner(Log log) {
    this.log = log;
  }

  @Override
  public boolean started() {
    return started || dead.dead();
  }

  private UnittestSession session() {
    started = true;
    if (open.isEmpty()) {
      open = Optional.of(new UnittestSession(log, dead));
    }
    return open.get();
  }

  @Override
  public void line(String line) {
    char first = line.isEmpty() || line.length() > LONGEST ? ' ' : line.charAt(0);
    boolean equals = first == '=' && isRule(line, '=');
    boolean dashes = first == '-' && isRule(line, '-');
    if (ruled && block(line)) {
      ruled = false;
      dashed = false;
      return;
    }
    ruled = equals;
    pytest = first == '=' ? pytest(line) : pytest;
    if (!pytest && !inBlock && !ran) {
      dead.line(line);
    }
    if (ran) {
      verdict(line, first);
    } else if (dashed && first == 'R' && ran(line)) {
      inBlock = false;
    } else if (inBlock) {
      if (!equals) {
        open.ifPresent(s -> s.blockLine(line));
      }
    } else if (first == 'F' || first == 'C') {
      begins(line);
    } else {
      progress(line);
    }
    dashed = dashes || (dashed && line.isEmpty());
  }

  /** Whether the lines that follow are pytest's, which shows what Django says of databases. */
  private boolean pytest(String line) {
    return line.contains(" test session starts ") || (pytest && !PYTEST_ENDS.matcher(line).find());
  }

  private static boolean isRule(String line, char c) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == c) {
      i++;
    }
    return i == line.length() && i >= RULE;
  }

  private boolean block(String line) {
    for (String kind : BLOCKS) {
      LineCursor at = new LineCursor(line, 0);
      boolean titled = at.take(kind) && at.take(": ") && !at.ended();
      if (titled || (line.equals(kind) && kind.startsWith("["))) {
        blockBegins(kind, titled ? at.rest() : "");
        return true;
      }
    }
    return false;
  }

  private void blockBegins(String kind, String title) {
    if (ran) {
      ends("");
    }
    session().beginBlock(kind.replace("[", "").replace("]", ""), title);
    inBlock = true;
  }

  private void begins(String line) {
    boolean found = line.startsWith("Found ") && FOUND.matcher(line).matches();
    if (found || (!pytest && line.startsWith("Creating test database for alias"))) {
      tellDead();
      session();
    } else {
      progress(line);
    }
  }

  /** A run that died, where none is under way that may have printed its traceback. */
  private void tellDead() {
    if (open.isEmpty()) {
      dead.tell(log, "unittest");
    }
  }

  private boolean ran(String line) {
    Matcher m = RAN.matcher(line);
    if (!m.matches()) {
      return false;
    }
    session().ran(Counts.number(m.group(1)));
    ran = true;
    return true;
  }

  private void verdict(String line, char first) {
    Matcher m = "OFPN".indexOf(first) >= 0 ? VERDICT.matcher(line) : null;
    if (m != null && m.matches()) {
      if (m.group(1).equals("NO TESTS RAN")) {
        session().counted(Counts.after(""));
      } else {
        session().counted(Counts.after(m.group(2) == null ? "" : m.group(2)));
        session().verdict(m.group(1).equals("FAILED"));
      }
      ends("told");
    } else if (first == '=' && !line.isBlank()) {
      tail = new Evidence();
    }
  }

  private void ends(String told) {
    open.ifPresent(session -> session.end(!told.isEmpty()));
    open = Optional.empty();
    ran = false;
    inBlock = false;
    pending = "";
  }

  /** Verbose lines: {@code test_a (pkg.Case) ... ok}; a doc string may stand between. */
  private void progress(String line) {
    int dots = line.indexOf(" ... ");
    if (dots > 0 && line.length() <= LONGEST) {
      String name = line.substring(0, dots);
      boolean ownName = UnittestTitle.begins(name) || isDotted(name);
      String node = ownName ? name : pending;
      if (!node.isEmpty()) {
        ended(node, line.substring(dots + 5).strip());
      }
    } else if (open.isPresent() && !pending.isEmpty() && isWord(line)) {
      ended(pending, line.strip());
    } else if (line.length() < LONGEST && line.endsWith(")") && UnittestTitle.begins(line)) {
      pending = line;
    }
  }

  private void ended(String node, String said) {
    String word = said.startsWith("skipped") ? "skipped" : said.startsWith("SKIP") ? "SKIP" : said;
    if (UnittestConsole.STATUSES.outcome(word).isPresent()) {
      session().ended(node, word, said);
      pending = "";
    } else {
      if (UnittestTitle.begins(node) || open.isPresent()) {
        session().begun(node);
      }
      pending = node;
    }
  }

  private static boolean isWord(String line) {
    return line.length() < 300
        && (line.equals("ok")
            || line.equals("FAIL")
            || line.equals("ERROR")
            || line.startsWith("skipped '"));
  }

  private static boolean isDotted(String name) {
    return name.indexOf('.') > 0
        && name.indexOf(' ') < 0
        && name.contains("test")
        && name.indexOf('/') < 0
        && name.indexOf(':') < 0;
  }

  @Override
  public void end() {
    open.ifPresent(session -> session.end(ran && tail.isEmpty() && session.decided()));
    open = Optional.empty();
    dead.tell(log, "unittest");
  }
}
