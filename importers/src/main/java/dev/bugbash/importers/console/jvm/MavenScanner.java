package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Beginnings;
import dev.bugbash.importers.console.Counts;
import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.LineScanner;
import dev.bugbash.importers.console.Log;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds Surefire's and Ant's lines, and how the build ended. */
final class MavenScanner implements LineScanner {
  private static final int LONGEST = 4_000;
  private static final Pattern TOTALS =
      Pattern.compile(
          "^Tests run: ?\\d+, +Failures: ?\\d+, +Errors: ?\\d+(?:, +Skipped: ?\\d+)?(?:, +Flakes: ?\\d+)?"
              + "(, +Time elapsed: .*?s(?:ec)?)?(?: *<<< (?:FAILURE|ERROR)!)?(?: *--? in (.+))?$");
  private static final Pattern TIME = Pattern.compile("Time elapsed.*");
  private static final Pattern ENDED =
      Pattern.compile(
          "^(\\S.*?)(?: +--)? +Time elapsed: [\\d.,]+ ?s(?:ec)? +<<< (FAILURE|ERROR)!.*$");
  private static final Pattern GOAL =
      Pattern.compile(
          "^Failed to execute goal (\\S+)(?: \\(([^)]*)\\))?(?: on project (\\S+?))?: (.*)$");

  private static final Pattern DIES =
      Pattern.compile(
          "The forked VM terminated without properly saying goodbye[^\\n]*|There was a timeout[^\\n]*|ExecutionException[^\\n]*|Crashed tests[^\\n]*");

  /** What {@code -q} leaves. */
  private static final Pattern QUIET =
      Pattern.compile(
          "^(?:Failures: *|Errors: *|COMPILATION ERROR :.*|Failed to execute goal [\\w.:-]+ .*)$");

  private final Log log;
  private final MavenModule module;
  private final MavenCompilation compilation;
  private boolean started;
  private boolean maven;
  private boolean quiet;
  private boolean ended;
  private String running = "";
  private String reported = "";
  private String goal = "";
  private String project = "";
  private Evidence goalText = new Evidence();
  private MavenLevel level = MavenLevel.NONE;

  MavenScanner(Log log) {
    this.log = log;
    this.module = new MavenModule(log);
    this.compilation = new MavenCompilation(log);
  }

  @Override
  public boolean started() {
    return started;
  }

  @Override
  public Beginnings beginnings() {
    return Beginnings.with("[T");
  }

  @Override
  public boolean idle() {
    return !started;
  }

  @Override
  public void line(String raw) {
    if (raw.length() > LONGEST) {
      module.traceLine(raw);
      return;
    }
    level = MavenLevel.of(raw);
    String line = level.without(raw);
    if (!started && !starts(line)) {
      return;
    }
    if (!goal.isEmpty()) {
      goalLine(line);
    }
    if (!recognised(line)) {
      compilation.line(line, level);
      module.content(line, level != MavenLevel.NONE && level != MavenLevel.ANT);
    }
  }

  private boolean starts(String line) {
    if (level == MavenLevel.ERROR
        && QUIET.matcher(line.length() > 300 ? line.substring(0, 300) : line).matches()) {
      started = true;
      quiet = true;
      module.results();
      return true;
    }
    if (line.isEmpty() || "STR -".indexOf(line.charAt(0)) < 0) {
      return false;
    }
    maven |= level == MavenLevel.INFO && line.startsWith("Scanning for projects...");
    started =
        maven || line.equals(" T E S T S") || line.equals("T E S T S") || totals(line) != null;
    return started;
  }

  private static @Nullable Matcher totals(String line) {
    if (!line.startsWith("Tests run:") || line.length() >= 600) {
      return null;
    }
    Matcher m = TOTALS.matcher(line);
    return m.matches() ? m : null;
  }

  private boolean recognised(String line) {
    if (line.isEmpty()) {
      return false;
    }
    return switch (line.charAt(0)) {
      case 'T' -> tests(line);
      case 'R' -> running(line);
      case 'B' -> build(line);
      case 'C' -> compilation(line);
      case 'F' -> failed(line);
      default -> traces(line);
    };
  }

  private boolean tests(String line) {
    Matcher m = totals(line);
    if (m == null) {
      return traces(line) || module.heading(line);
    }
    Counts counts = Counts.after(TIME.matcher(line).replaceFirst(""));
    boolean ofClass = m.group(1) != null || m.group(2) != null || level == MavenLevel.ANT;
    if (ofClass) {
      reported = m.group(2) == null ? running : m.group(2).strip();
      module.classEnded(reported, counts);
      running = "";
    } else if (!running.isEmpty() && !module.inResults()) {
      module.classEnded(running, counts);
      running = "";
    } else {
      module.totals(counts);
    }
    return true;
  }

  private boolean running(String line) {
    if (line.startsWith("Running ") && line.indexOf(' ', 8) < 0 && line.length() < 400) {
      if (module.inResults()) {
        module.endOfResults();
      }
      running = line.substring(8);
      module.endOfTrace();
      return true;
    }
    if (line.startsWith("Results:") || line.startsWith("Results :")) {
      module.results();
      running = "";
      return true;
    }
    return traces(line);
  }

  private boolean build(String line) {
    boolean green = line.equals("BUILD SUCCESS") || line.startsWith("BUILD SUCCESSFUL");
    boolean red =
        line.equals("BUILD FAILURE")
            || line.startsWith("BUILD FAILED")
            || line.startsWith("BUILD ERROR");
    if (!green && !red) {
      return traces(line);
    }
    module.endOfResults();
    ended = true;
    brokenBuild = red;
    return true;
  }

  private boolean brokenBuild;

  private boolean compilation(String line) {
    if (level != MavenLevel.INFO && line.startsWith("COMPILATION ERROR")) {
      compilation.begin();
      module.endOfTrace();
      return true;
    }
    return traces(line);
  }

  private boolean failed(String line) {
    Matcher m = level == MavenLevel.ERROR || ended ? GOAL.matcher(line) : null;
    if (m == null || !m.matches()) {
      return traces(line) || module.heading(line);
    }
    endOfGoal();
    module.endOfResults();
    project = m.group(3) == null ? "" : m.group(3);
    goal = m.group(1);
    goalText = new Evidence().add(m.group(4).replaceFirst(" -> \\[Help \\d+\\]$", ""));
    return true;
  }

  private void goalLine(String line) {
    if (level != MavenLevel.ERROR
        || line.startsWith("To see the full stack trace")
        || line.startsWith("-> [Help")) {
      endOfGoal();
    } else {
      goalText.add(line.replaceFirst(" -> \\[Help \\d+\\]$", ""));
    }
  }

  /** What failed is told but where tests have told it. */
  private void endOfGoal() {
    if (goal.isEmpty()) {
      return;
    }
    String text = goalText.toString();
    if (MavenCompilation.isOf(text)) {
      compilation.failed(project, text);
    } else {
      broke(text);
    }
    goal = "";
  }

  private void broke(String text) {
    boolean ofTests = goal.contains("surefire") || goal.contains("failsafe");
    Matcher died = DIES.matcher(text);
    boolean dies = died.find();
    if (dies || !ofTests || !log.red()) {
      String said = dies ? died.group() : Evidence.firstLine(text);
      log.broke(project, "(build)", "", goal + ": " + said, text);
    }
  }

  private boolean traces(String line) {
    if (line.indexOf("<<<") > 0) {
      Matcher m = ENDED.matcher(line);
      if (m.matches()) {
        String around = running.isEmpty() ? reported : running;
        module.beginTrace(m.group(1), m.group(2).equals("ERROR"), around);
        return true;
      }
    }
    return module.heading(line);
  }

  @Override
  public void end() {
    if (!started) {
      return;
    }
    endOfGoal();
    compilation.end();
    module.endOfResults();
    if (maven && !ended) {
      log.brokeOff("maven", "(build)", "the log ends before the build does");
    } else if (!running.isEmpty()) {
      log.brokeOff(running, "(class)", "it started and never ended");
    } else if ((brokenBuild || quiet) && !log.red()) {
      String said = brokenBuild ? "BUILD FAILURE" : "the log ends before it says what failed";
      log.brokeOff("maven", "(build)", said);
    }
  }
}
