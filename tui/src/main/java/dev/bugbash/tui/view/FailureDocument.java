package dev.bugbash.tui.view;

import dev.bugbash.board.Note;
import dev.bugbash.board.Trend;
import dev.bugbash.categorizer.Contrast.Piece;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A failure as lines: the cause first, what a test printed last. */
public final class FailureDocument {
  /** The kind of a slot that holds whole messages; they get a line each. */
  public static final String MESSAGE = "message";

  /** What JUnit's own XML reports note of every test, as if that had printed it. */
  private static final Pattern OF_JUNIT =
      Pattern.compile("(?m)^unique-id: \\[engine:.*\\R?(?:^display-name: .*\\R?)?");

  private static final String NO_MESSAGE = "no message";
  private static final int LONGEST_LINE = 4_000;
  private static final int MOST_MESSAGE_LINES = 200;

  /** The message is whole in the trace, too. */
  private static final int MOST_LINES_ABOVE_A_CAUSE = 8;

  private static final int LONGEST_CAUSE = 600;
  private static final int MOST_OUTPUT_LINES = 2_000;
  private static final int MOST_SLOTS = 8;
  private static final int MOST_VALUES = 4;
  private static final int LONGEST_VALUE = 24;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  private FailureDocument(int width) {
    this.width = Math.max(1, width);
  }

  /**
   * @param width columns to wrap the texts to; a frame stays one line
   * @param unfolded whether framework frames are shown one by one
   */
  public static List<Line> of(
      FailureSheet sheet, int width, boolean unfolded, Instant now, Supplier<ZoneId> zone) {
    FailureDocument document = new FailureDocument(width);
    document.cause(sheet);
    document.difference(sheet.failure());
    document.origin(sheet);
    document.trend(sheet.trend());
    document.lines.addAll(RelativesLines.helping(sheet.relatives(), document.width));
    document.notes(sheet.notes(), now, zone);
    document.tickets(sheet.tickets());
    document.trace(TraceLines.of(sheet.trace(), sheet.failure(), document.width, unfolded));
    sheet.source().ifPresent(document::source);
    sheet.variation().filter(v -> !v.slots().isEmpty()).ifPresent(document::variation);
    document.attachments(sheet.failure());
    document.output(sheet.failure().output());
    document.attachments(sheet.failure().attachments());
    return List.copyOf(document.lines);
  }

  private void cause(FailureSheet sheet) {
    String type = sheet.failure().type();
    if (!type.isEmpty()) {
      wrap(type, Role.CAUSE);
    }
    String message = sheet.failure().message();
    if (type.isEmpty() && message.isBlank()) {
      wrap(NO_MESSAGE, Role.MUTED);
      return;
    }
    List<Piece> pieces =
        sheet
            .contrast()
            .map(contrast -> contrast.pieces(message))
            .orElse(List.of(new Piece(message, false)));
    Role common = type.isEmpty() ? Role.CAUSE : Role.STRONG;
    List<Line> said = MarkedText.wrap(pieces, width, MOST_MESSAGE_LINES, common);
    Optional<String> cause = sheet.trace().innermostCause();
    boolean cut = cause.isPresent() && said.size() > MOST_LINES_ABOVE_A_CAUSE;
    lines.addAll(cut ? said.subList(0, MOST_LINES_ABOVE_A_CAUSE) : said);
    if (cut) {
      lines.add(Line.of("\u2026", Role.MUTED));
    }
    cause.ifPresent(
        line -> wrap(line.substring(0, Math.min(line.length(), LONGEST_CAUSE)), Role.CAUSE));
  }

  private void difference(Failure failure) {
    List<Line> difference =
        Comparison.of(failure).map(c -> DifferenceLines.of(c, width)).orElse(List.of());
    if (!difference.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(difference);
    }
  }

  private void origin(FailureSheet sheet) {
    lines.add(Line.EMPTY);
    wrap(sheet.member().test().toString(), Role.TEXT);
    origin(sheet.member().run());
    origin(sheet.member().report());
  }

  private void origin(String from) {
    if (!from.isEmpty()) {
      lines.add(Line.of(Text.fitEnd(from, width), Role.MUTED));
    }
  }

  private void trend(Trend trend) {
    List<Line> told = TrendLines.of(trend, width);
    if (!told.isEmpty()) {
      heading("Runs");
      lines.addAll(told);
    }
  }

  private void notes(List<Note> notes, Instant now, Supplier<ZoneId> zone) {
    if (notes.isEmpty()) {
      return;
    }
    heading("Notes");
    for (Note note : notes) {
      lines.add(
          Line.of(note.author(), Role.STRONG, "  " + Age.since(note.at(), now, zone), Role.MUTED));
      note.text().lines().forEach(line -> wrap(line, Role.TEXT));
    }
  }

  private void trace(List<Line> trace) {
    if (!trace.isEmpty()) {
      heading("Trace");
      lines.addAll(trace);
    }
  }

  private void source(SourceExcerpt source) {
    heading("Source");
    lines.add(Line.of(Text.fitEnd(source.name(), width), Role.MUTED));
    lines.addAll(SourceLines.of(source));
  }

  private void tickets(List<Ticket> tickets) {
    if (!tickets.isEmpty()) {
      heading("Tickets");
      tickets.forEach(ticket -> wrap(ticket.id() + "  " + ticket.title(), Role.TEXT));
    }
  }

  private void variation(Variation variation) {
    heading("What varies", among(variation));
    List<Variation.Slot> slots = variation.slots();
    if (slots.get(0).kind().equals(MESSAGE)) {
      messages(slots.get(0));
      return;
    }
    int widest = slots.stream().mapToInt(s -> Text.width(place(s))).max().orElse(0);
    int column = Math.min(widest, width / 2);
    for (Variation.Slot slot : slots.subList(0, Math.min(MOST_SLOTS, slots.size()))) {
      String place = Text.fitEnd(place(slot), column);
      String blanks = " ".repeat(column - Text.width(place) + 2);
      lines.add(Line.of(place + blanks, Role.MUTED, values(slot), Role.TEXT));
    }
    if (slots.size() > MOST_SLOTS) {
      int more = slots.size() - MOST_SLOTS;
      lines.add(
          Line.of("\u2026 and " + more + (more == 1 ? " more place" : " more places"), Role.MUTED));
    }
  }

  /** {@code among 200 failures}: of a large cluster some are compared. */
  static String among(Variation variation) {
    int compared =
        variation.slots().get(0).counts().values().stream().mapToInt(Integer::intValue).sum();
    return "  among " + compared + " failures";
  }

  private void messages(Variation.Slot slot) {
    int widest =
        slot.counts().values().stream().mapToInt(n -> ("\u00D7" + n).length()).max().orElse(0);
    slot.counts().entrySet().stream()
        .limit(MOST_SLOTS)
        .map(
            e ->
                Line.of(
                    Text.right("\u00D7" + e.getValue(), widest) + "  ",
                    Role.MUTED,
                    e.getKey().isBlank() ? NO_MESSAGE : e.getKey(),
                    e.getKey().isBlank() ? Role.MUTED : Role.TEXT))
        .forEach(lines::add);
    int more = slot.counts().size() - MOST_SLOTS;
    if (more > 0) {
      lines.add(
          Line.of(
              "\u2026 and " + more + (more == 1 ? " more message" : " more messages"), Role.MUTED));
    }
  }

  private static String place(Variation.Slot slot) {
    String context = slot.context().stripTrailing();
    String line = context.substring(context.lastIndexOf('\n') + 1);
    return (line + " <" + slot.kind() + ">").strip();
  }

  private static String values(Variation.Slot slot) {
    String values =
        slot.counts().entrySet().stream()
            .limit(MOST_VALUES)
            .map(e -> Text.fit(e.getKey(), LONGEST_VALUE) + " \u00D7" + e.getValue())
            .collect(Collectors.joining("  "));
    int more = slot.counts().size() - MOST_VALUES;
    return values + (more > 0 ? "  +" + more : "");
  }

  private void attachments(Failure failure) {
    if (!failure.attachments().isEmpty()) {
      heading("Attachments");
      failure.attachments().forEach(attachment -> wrap(attachment.label(), Role.TEXT));
    }
  }

  private void output(String output) {
    String printed = OF_JUNIT.matcher(output).replaceAll("");
    if (printed.isBlank()) {
      return;
    }
    heading("Output");
    List<String> all = printed.lines().limit(MOST_OUTPUT_LINES + 1L).toList();
    all.stream()
        .limit(MOST_OUTPUT_LINES)
        .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
        .forEach(line -> wrap(line, Role.TEXT));
    if (all.size() > MOST_OUTPUT_LINES) {
      lines.add(Line.of("\u2026 the rest is in the report", Role.MUTED));
    }
  }

  /** By their names only: what a report names may be anywhere, and anything. */
  private void attachments(List<Attachment> attachments) {
    if (attachments.isEmpty()) {
      return;
    }
    heading("Attachments");
    for (Attachment attachment : attachments) {
      String size =
          attachment.size() < 0
              ? ""
              : "  " + attachment.size() + (attachment.size() == 1 ? " byte" : " bytes");
      String type = attachment.type().isEmpty() ? "" : "  " + attachment.type();
      wrap(attachment.path() + type + size, Role.TEXT);
    }
  }

  private void heading(String title) {
    heading(title, "");
  }

  private void heading(String title, String remark) {
    lines.add(Line.EMPTY);
    lines.add(Line.of(title, Role.TITLE, remark, Role.MUTED));
  }

  private void wrap(String text, Role role) {
    Text.wrap(expand(text), width).forEach(line -> lines.add(Line.of(line, role)));
  }

  private static String expand(String line) {
    return line.replace("\t", "    ").stripTrailing();
  }
}
