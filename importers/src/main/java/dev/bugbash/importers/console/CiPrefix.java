package dev.bugbash.importers.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what a CI server puts before the lines of a job. One for each log. */
final class CiPrefix {
  private static final Pattern CLOCK =
      Pattern.compile(
          "^(?:\\[\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?\\]|\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)[A-Z]?:? +");
  private static final Pattern TEAMCITY_STEP =
      Pattern.compile("^\\[(?:Step \\d+/\\d+|[\\w :.-]{1,60})\\] ");
  private static final Pattern GITLAB_STREAM = Pattern.compile("^\\d\\d[OE][ +]");
  private static final Pattern BUILD_KIT = Pattern.compile("^#\\d+ \\d+\\.\\d+ ");
  private static final String[] MARKS = {
    "##[",
    "[Pipeline] ",
    "Started by ",
    "Running with gitlab-runner",
    "Using worker: ",
    "Worker information"
  };

  private static final String MARKS_BEGIN = "#[SRUW";

  private boolean seen;
  private boolean undecided = true;
  private boolean clock;

  boolean seen() {
    return seen;
  }

  /** What the last carriage return has left, without the marks of folds before it. */
  String unfolded(String line) {
    int from = line.length();
    String kept = "";
    while (from >= 0 && kept.isBlank()) {
      int before = from == 0 ? -1 : line.lastIndexOf('\r', from - 1);
      kept = line.substring(before + 1, from);
      from = before;
    }
    if (line.startsWith("travis_")
        || line.contains("section_start:")
        || line.contains("section_end:")) {
      seen = true;
      return isFold(kept) ? "" : kept;
    }
    return kept;
  }

  private static boolean isFold(String text) {
    return text.startsWith("travis_fold:")
        || text.startsWith("travis_time:")
        || text.startsWith("section_start:")
        || text.startsWith("section_end:");
  }

  String stripped(String line) {
    if (line.isEmpty()) {
      return line;
    }
    String plain = withoutTime(line);
    if (!seen && !plain.isEmpty() && MARKS_BEGIN.indexOf(plain.charAt(0)) >= 0) {
      for (String mark : MARKS) {
        seen |= plain.startsWith(mark);
      }
    }
    return plain;
  }

  private String withoutTime(String line) {
    char first = line.charAt(0);
    if (undecided && !line.isBlank()) {
      undecided = false;
      clock = CLOCK.matcher(bounded(line)).find();
    }
    if (isDigit(first)) {
      int end = isoEnd(line, 0);
      if (end > 0) {
        return withoutStream(line.substring(end));
      }
    } else if (first == '[' && line.length() > 20 && isDigit(line.charAt(1))) {
      int end = isoEnd(line, 1);
      if (end > 0) {
        seen = true;
        return line.startsWith(" ", end) ? line.substring(end + 1) : line.substring(end);
      }
    } else if (first == '#') {
      Matcher m = BUILD_KIT.matcher(bounded(line));
      return m.find() ? line.substring(m.end()) : line;
    } else if (line.indexOf('\t') > 0) {
      return withoutJob(line);
    }
    return clock ? withoutClock(line) : line;
  }

  /** {@code gh run view --log}: job, step, then the line with its time. */
  private String withoutJob(String line) {
    int second = line.indexOf('\t', line.indexOf('\t') + 1);
    int at =
        second + 1 < line.length() && line.charAt(second + 1) == '\ufeff' ? second + 2 : second + 1;
    int end = second < 0 ? 0 : isoEnd(line, at);
    if (end == 0) {
      return line;
    }
    seen = true;
    return line.substring(end);
  }

  private String withoutStream(String line) {
    if (line.length() > 3 && isDigit(line.charAt(0))) {
      Matcher m = GITLAB_STREAM.matcher(line);
      if (m.find()) {
        seen = true;
        return line.substring(m.end());
      }
    }
    return line;
  }

  private static String withoutClock(String line) {
    Matcher m = CLOCK.matcher(bounded(line));
    if (!m.find()) {
      return line;
    }
    String rest = line.substring(m.end());
    Matcher step = line.startsWith("[") ? TEAMCITY_STEP.matcher(bounded(rest)) : null;
    boolean stepped = step != null && step.find() && rest.startsWith("[Step ");
    return stepped && step != null ? rest.substring(step.end()) : rest;
  }

  /**
   * Behind {@code 2024-05-10T10:00:00.1234567Z } (or an offset, or a closing bracket) that begins
   * at an index; 0 where there is none. GitHub's and Azure's have seven digits and prove
   * themselves.
   */
  private int isoEnd(String line, int at) {
    if (line.length() < at + 20
        || line.charAt(at + 4) != '-'
        || line.charAt(at + 7) != '-'
        || line.charAt(at + 10) != 'T'
        || line.charAt(at + 13) != ':'
        || line.charAt(at + 16) != ':') {
      return 0;
    }
    int i = at + 19;
    while (i < line.length()
        && i < at + 36
        && (isDigit(line.charAt(i)) || ".Z+-:".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    char zone = line.charAt(i - 1);
    if (zone != 'Z' && line.lastIndexOf('+', i - 1) < at + 19) {
      return 0;
    }
    seen |= zone == 'Z' && i - at == 28;
    if (i == line.length()) {
      return i;
    }
    char after = line.charAt(i);
    return after == (at > 0 && line.charAt(at - 1) == '[' ? ']' : ' ') ? i + 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String bounded(String line) {
    return line.length() > 120 ? line.substring(0, 120) : line;
  }
}
