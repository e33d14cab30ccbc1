package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one trace into the throwables of its chain. For one use. */
final class CauseReader {
  private static final int MOST_FRAMES = 200;
  private static final int MOST_SECTIONS = 30;
  private static final int NOT_SKIPPING = -1;
  private static final int NO_SOURCE = -1;

  private final List<Section> outermostFirst = new ArrayList<>();
  private final List<Section> innermostFirst = new ArrayList<>();
  private final Deque<Head> outer = new ArrayDeque<>();
  private final Body body = new Body();
  private Map<Symbol, Frame> frames = new LinkedHashMap<>();
  private Head head = Head.NONE;
  private boolean headFollows;

  /** After a type alone: Surefire begins a message of several lines on the next one. */
  private boolean messageFollows;

  private boolean innermostLast;

  /** What tells frames apart; cheaper than putting a text together. */
  private record Symbol(String module, String function) {}

  /** How far what is passed over was indented; what is indented further belongs to it. */
  private int skipping = NOT_SKIPPING;

  /** How far Python's last frame was indented; its source below it is indented further. */
  private int python = NO_SOURCE;

  CauseChain read(List<TraceLine> lines) {
    for (TraceLine line : lines) {
      if (line.frame().isPresent()) {
        frame(line, line.frame().get());
      } else {
        text(line.text());
      }
    }
    close(innermostLast);
    List<Section> sections = new ArrayList<>(innermostFirst);
    Collections.reverse(outermostFirst);
    sections.addAll(outermostFirst);
    return new CauseChain(
        sections.isEmpty() ? List.of(new Section("", "", List.of())) : sections, body.lines());
  }

  private void frame(TraceLine line, Frame frame) {
    headFollows = false;
    messageFollows = false;
    python = line.text().indexOf("File \"");
    innermostLast |= line.innermostLast();
    if (skipping == NOT_SKIPPING && frames.size() < MOST_FRAMES) {
      frames.putIfAbsent(new Symbol(frame.module(), frame.function()), frame);
    }
  }

  private void text(String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return;
    }
    int indent = raw.indexOf(text.charAt(0));
    if (python >= 0 && indent > python) {
      return;
    }
    python = NO_SOURCE;
    Cue cue = Cue.of(text);
    switch (cue.kind()) {
      case CAUSE -> cause(cue.rest(text), indent);
      case PASSED_OVER -> skipping = indent;
      case OTHER_THREAD -> otherThread();
      case PREVIOUS_ENDS -> close(innermostLast);
      case NEXT -> {
        close(true);
        head = Head.of(cue.rest(text));
      }
      case INNER -> {
        outer.push(head);
        head = Head.of(cue.rest(text));
      }
      case INNER_ENDS -> {
        close(true);
        head = outer.isEmpty() ? Head.NONE : outer.pop();
      }
      case NOISE -> headFollows = false;
      case NONE -> plain(text);
    }
  }

  private void cause(String rest, int indent) {
    if (skipping != NOT_SKIPPING && indent >= skipping && indent > 0) {
      return;
    }
    close(false);
    skipping = NOT_SKIPPING;
    head = Head.of(rest);
    headFollows = rest.isEmpty();
    messageFollows = rest.endsWith(":") && head.message().isEmpty();
  }

  private void otherThread() {
    boolean found =
        frames.values().stream()
            .anyMatch(f -> f.kind() != FrameKind.FRAMEWORK && !f.function().isEmpty());
    if (found) {
      skipping = 0;
    }
  }

  private void plain(String text) {
    if (messageFollows) {
      head = new Head(head.type(), text);
      messageFollows = false;
      return;
    }
    if (headFollows) {
      head = Head.of(text.startsWith("# ") ? text.substring(2).strip() : text);
      headFollows = false;
      return;
    }
    Optional<Head> named = pythonHead(text);
    if (named.isPresent() && !ExceptionGroup.isOfSeveral(head)) {
      head = named.get();
    }
    body.add(text);
  }

  /** Python says last what it threw; pytest also first, in the lines marked E. */
  private Optional<Head> pythonHead(String text) {
    if (Body.isError(text)) {
      String said = text.substring(1).strip();
      Optional<Head> first = said.startsWith("assert ") ? Body.ASSERTION : Head.in(said);
      return head.type().isEmpty() ? first : Optional.empty();
    }
    return innermostLast ? Head.in(text.substring(ExceptionGroup.indent(text))) : Optional.empty();
  }

  private void close(boolean innermost) {
    if (frames.isEmpty() && head.isNone()) {
      return;
    }
    List<Frame> found = withoutRepeatedPlaces();
    if (innermostLast) {
      Collections.reverse(found);
    }
    if (innermostFirst.size() + outermostFirst.size() < MOST_SECTIONS) {
      (innermost ? innermostFirst : outermostFirst)
          .add(new Section(head.type(), head.message(), found));
    }
    frames = new LinkedHashMap<>();
    head = Head.NONE;
  }

  /** A place of which only the file is known says nothing beside a function of that file. */
  private List<Frame> withoutRepeatedPlaces() {
    List<Frame> found = new ArrayList<>(frames.values());
    if (found.stream().noneMatch(frame -> frame.function().isEmpty())) {
      return found;
    }
    found.removeIf(
        frame ->
            frame.function().isEmpty()
                && frames.values().stream()
                    .anyMatch(
                        other ->
                            !other.function().isEmpty()
                                && Place.tail(other.file()).equals(Place.tail(frame.file()))));
    return found;
  }
}
