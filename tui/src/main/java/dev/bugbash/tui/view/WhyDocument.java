package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.board.Relatives;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.explain.PairReasons;
import dev.bugbash.categorizer.explain.Shared;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An explanation as lines. What members share is marked by {@code =}, in a role of its own as the
 * values that vary are; where they vary is marked by {@code ~}.
 */
public final class WhyDocument {
  private static final int MOST_REASONS = 8;
  private static final int MOST_SLOTS = 8;
  private static final int MOST_VALUES = 4;
  private static final int LONGEST_VALUE = 24;
  private static final int MOST_LINES = 4;
  private static final int LEAST_NAME = 16;

  /** Columns of the number before a reason. */
  private static final int REASON = 7;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  private WhyDocument(int width) {
    this.width = Math.max(1, width);
  }

  /**
   * @param variation among the cluster's failures, once it is known
   * @param relatives of the cluster
   * @param width columns to wrap the texts to
   */
  public static List<Line> of(
      WhySheet sheet, Optional<Variation> variation, Relatives relatives, int width) {
    WhyDocument document = new WhyDocument(width);
    if (sheet instanceof WhySheet.Alone alone) {
      document.alone(alone, variation, relatives);
    } else if (sheet instanceof WhySheet.Pair pair) {
      document.pair(pair);
    }
    return List.copyOf(document.lines);
  }

  private void alone(WhySheet.Alone alone, Optional<Variation> variation, Relatives relatives) {
    title(alone.row());
    int signatures = alone.reasons().signatures();
    wrap(
        count(alone.row().size(), "failure") + " with " + count(signatures, "signature"),
        Role.MUTED);
    said(alone.said());
    if (!alone.reasons().shared().isEmpty()) {
      heading("In common", "");
      alone.reasons().shared().forEach(shared -> shared(shared, signatures));
    }
    variation.filter(v -> !v.slots().isEmpty()).ifPresent(this::variation);
    lines.addAll(RelativesLines.all(relatives, width));
    alone.reasons().binding().ifPresent(binding -> binding(binding, alone.said()));
    alone
        .nearest()
        .ifPresent(
            nearest -> {
              heading("Nearest other cluster", "");
              title(nearest);
            });
    alone.reasons().apart().ifPresent(apart -> reasons("Why that is another", apart));
    if (alone.reasons().apart().filter(PairReasons::alike).isPresent()) {
      List<ClusterId> other = alone.nearest().map(ClusterRow::id).stream().toList();
      despite(alone.said().stream().anyMatch(word -> word.from().containsAll(other)));
    }
  }

  private void binding(PairReasons binding, List<Word> said) {
    reasons("What binds it", binding);
    if (!binding.alike()) {
      despite(said.stream().anyMatch(word -> word.from().isEmpty()));
    }
  }

  /** Why clusters are not as that likelihood would have them. */
  private void despite(boolean said) {
    wrap(said ? Decided.SAID : Decided.STAYS, Role.MUTED);
  }

  private void said(List<Word> words) {
    if (!words.isEmpty()) {
      heading("What people said", "");
      words.forEach(word -> wrap(word.told(), Role.TEXT));
    }
  }

  private void pair(WhySheet.Pair pair) {
    title(pair.row());
    title(pair.other());
    said(pair.said());
    reasons(pair.reasons().alike() ? "They may be one" : "Why they are not one", pair.reasons());
    if (pair.reasons().alike()) {
      despite(!pair.said().isEmpty());
    }
  }

  private void title(ClusterRow row) {
    List<String> wrapped = Text.wrap(row.id() + "  " + row.title(), width);
    wrapped.stream().limit(MOST_LINES).forEach(line -> lines.add(Line.of(line, Role.STRONG)));
  }

  /** In one line, but for messages; names of code say most at their end. */
  private void shared(Shared shared, int of) {
    String count = shared.signatures() == of ? "" : " (" + shared.signatures() + " of " + of + ")";
    Span mark = new Span("= ", Role.COMMON);
    Span what = new Span(shared.what() + count + "  ", Role.MUTED);
    String value = shared.value().strip().replaceAll("\\s+", " ");
    int room = width - Text.width(mark.text() + what.text());
    if (room >= Text.width(value) || (room >= LEAST_NAME && !shared.what().equals("message"))) {
      lines.add(new Line(List.of(mark, what, new Span(Text.fitEnd(value, room), Role.COMMON))));
      return;
    }
    lines.add(new Line(List.of(mark, what)));
    Text.wrap(value, Math.max(1, width - 2)).stream()
        .limit(MOST_LINES)
        .forEach(line -> lines.add(Line.of("  ", Role.MUTED, line, Role.COMMON)));
  }

  private void variation(Variation variation) {
    heading("What varies", FailureDocument.among(variation));
    List<Variation.Slot> slots = variation.slots();
    for (Variation.Slot slot : slots.subList(0, Math.min(MOST_SLOTS, slots.size()))) {
      String place =
          slot.kind().equals(FailureDocument.MESSAGE)
              ? "message"
              : (slot.context() + " <" + slot.kind() + ">").strip();
      String fitted = " " + Text.fitEnd(place, Math.max(1, width - 2));
      lines.add(Line.of("~" + fitted, Role.MUTED));
      values(slot);
    }
    if (slots.size() > MOST_SLOTS) {
      wrap("\u2026 and " + (slots.size() - MOST_SLOTS) + " more places", Role.MUTED);
    }
  }

  /** As many values as fit into a line, at least one; whole messages get a line each. */
  private void values(Variation.Slot slot) {
    boolean messages = slot.kind().equals(FailureDocument.MESSAGE);
    List<Span> spans = new ArrayList<>();
    spans.add(new Span("  ", Role.MUTED));
    int column = 2;
    for (var value : slot.counts().entrySet().stream().limit(MOST_VALUES).toList()) {
      String count = " \u00D7" + value.getValue() + "  ";
      int longest = Math.max(1, messages ? width - 2 - Text.width(count) : LONGEST_VALUE);
      String text = Text.fit(value.getKey().isEmpty() ? "(nothing)" : value.getKey(), longest);
      int columns = Text.width(text) + Text.width(count);
      if (column > 2 && column + columns > width) {
        lines.add(new Line(spans));
        spans = new ArrayList<>();
        spans.add(new Span("  ", Role.MUTED));
        column = 2;
      }
      spans.addAll(messages ? List.of(new Span(text, Role.TEXT)) : words(text));
      spans.add(new Span(count, Role.MUTED));
      column += columns;
    }
    int more = slot.counts().size() - MOST_VALUES;
    spans.add(new Span(more > 0 ? "+" + more : "", Role.MUTED));
    lines.add(new Line(spans));
  }

  private void reasons(String head, PairReasons reasons) {
    heading(head, "");
    wrap(reasons.likelihood() + ".", Role.MUTED);
    wrap("+ speaks for it, - against it:", Role.MUTED);
    reason(reasons.start(), PairReasons.START);
    reasons.reasons().stream()
        .limit(MOST_REASONS)
        .forEach(reason -> reason(reason.evidence(), reason.feature().says()));
  }

  private void reason(double evidence, String text) {
    boolean against = evidence < 0;
    String number = String.format(Locale.ROOT, "%+.1f", evidence);
    String indent = " ".repeat(Math.max(0, 5 - number.length()));
    List<String> says = Text.wrap(text, Math.max(1, width - REASON));
    Span first = new Span(number, against ? Role.VARIES : Role.COMMON);
    Span said = new Span("  " + says.get(0), Role.TEXT);
    lines.add(new Line(List.of(new Span(indent, Role.TEXT), first, said)));
    says.stream().skip(1).forEach(more -> lines.add(Line.of(" ".repeat(REASON) + more, Role.TEXT)));
  }

  /** Only the words of what varies are marked, not the blanks between them. */
  private static List<Span> words(String text) {
    return Arrays.stream(text.split("(?<= )(?=[^ ])|(?<=[^ ])(?= )"))
        .map(part -> new Span(part, part.isBlank() ? Role.MUTED : Role.VARIES))
        .toList();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void heading(String title, String remark) {
    lines.add(Line.EMPTY);
    if (Text.width(title + remark) <= width) {
      lines.add(Line.of(title, Role.TITLE, remark, Role.MUTED));
    } else {
      lines.add(Line.of(title, Role.TITLE));
      lines.add(Line.of(remark, Role.MUTED));
    }
  }

  private void wrap(String text, Role role) {
    Text.wrap(text, width).forEach(line -> lines.add(Line.of(line, role)));
  }
}
