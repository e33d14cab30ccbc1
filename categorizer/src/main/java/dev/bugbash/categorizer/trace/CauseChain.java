package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The throwables of a printed trace, the innermost cause first.
 *
 * @param sections at least one
 * @param body the lines that are neither frames nor heads of causes, at most thirty
 */
public record CauseChain(List<Section> sections, List<String> body) {
  private static final Pattern CAUSED_BY = Pattern.compile("(?:Caused|Wrapped) by: (.*)");
  private static final Pattern HEAD =
      Pattern.compile("((?:[A-Za-z_$][\\w$]*[./])*[A-Za-z_$][\\w$]*)(?:: (.*))?");
  private static final Pattern PYTHON_HEAD =
      Pattern.compile(
          "([A-Za-z_][\\w.]*(?:Error|Exception|Warning|Failed|Exit|Interrupt))(?:: (.*))?");
  private static final int MOST_BODY = 30;
  private static final int MOST_FRAMES = 200;

  public CauseChain {
    sections = List.copyOf(sections);
    body = List.copyOf(body);
  }

  public static CauseChain parse(String stack) {
    return new Reader().read(TraceParser.lines(stack));
  }

  /** The innermost cause. */
  public Section root() {
    return sections.get(0);
  }

  private static final class Reader {
    private final List<Section> outermostFirst = new ArrayList<>();
    private final List<Section> innermostFirst = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private Map<String, Frame> frames = new LinkedHashMap<>();
    private String type = "";
    private String message = "";
    private boolean innermostLast;
    private boolean suppressed;

    CauseChain read(List<TraceLine> lines) {
      for (TraceLine line : lines) {
        take(line);
      }
      close();
      List<Section> sections = new ArrayList<>(innermostFirst);
      Collections.reverse(outermostFirst);
      sections.addAll(outermostFirst);
      return new CauseChain(
          sections.isEmpty() ? List.of(new Section("", "", List.of())) : sections, body);
    }

    private void take(TraceLine line) {
      if (line.frame().isPresent()) {
        innermostLast |= line.innermostLast();
        if (!suppressed && frames.size() < MOST_FRAMES) {
          frames.putIfAbsent(line.frame().get().symbol(), line.frame().get());
        }
        return;
      }
      String text = line.text().strip();
      Matcher cause = CAUSED_BY.matcher(text);
      if (cause.matches()) {
        close();
        head(HEAD.matcher(cause.group(1)), cause.group(1));
        suppressed = false;
      } else if (text.startsWith("Suppressed: ")) {
        suppressed = true;
      } else if (text.startsWith("During handling of the above exception")
          || text.startsWith("The above exception was the direct cause")) {
        close();
      } else {
        text(text);
      }
    }

    private void text(String text) {
      Matcher head = PYTHON_HEAD.matcher(text);
      if (innermostLast && head.matches()) {
        head(head, text);
      }
      boolean noise = text.isEmpty() || text.startsWith("... ") || text.startsWith("Traceback ");
      if (!noise && body.size() < MOST_BODY) {
        body.add(text);
      }
    }

    private void head(Matcher head, String whole) {
      boolean known = head.matches();
      type = known ? head.group(1) : "";
      String rest = known ? head.group(2) : whole;
      message = rest == null ? "" : rest;
    }

    private void close() {
      if (frames.isEmpty() && type.isEmpty()) {
        return;
      }
      List<Frame> found = new ArrayList<>(frames.values());
      if (innermostLast) {
        Collections.reverse(found);
      }
      (innermostLast ? innermostFirst : outermostFirst).add(new Section(type, message, found));
      frames = new LinkedHashMap<>();
      type = "";
      message = "";
    }
  }
}
