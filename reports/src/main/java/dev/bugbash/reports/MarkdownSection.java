package dev.bugbash.reports;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Sibling;
import dev.bugbash.categorizer.Variation.Slot;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a Markdown report that unfolds into the details of one cluster. */
final class MarkdownSection {
  private static final int LINE = 300;
  private static final int MESSAGE = 1_500;
  private static final int TRACE = 4_000;
  private static final int VALUES = 5;
  private static final int IDS = 20;

  private MarkdownSection() {}

  static String of(ClusterView cluster) {
    StringBuilder text = new StringBuilder();
    ClusterRow row = cluster.row();
    text.append("\n<details><summary><b>")
        .append(row.id())
        .append("</b> · ")
        .append(Counts.count(row.size(), "failure"));
    text.append(" · ").append(MarkdownText.html(row.title(), LINE));
    text.append("</summary>\n\n").append(body(cluster));
    return text.append("\n</details>\n").toString();
  }

  /** What it unfolds into. */
  static String body(ClusterView cluster) {
    StringBuilder text = new StringBuilder();
    facts(text, cluster.row());
    relatives(text, cluster);
    cluster.sample().ifPresent(s -> sample(text, s));
    cluster.varies().forEach(s -> slot(text, s));
    tests(text, cluster);
    cluster.rerun().ifPresent(r -> text.append("\nRerun one of them:\n\n").append(shell(r)));
    cluster.notes().forEach(n -> note(text, n));
    return text.toString();
  }

  private static void facts(StringBuilder text, ClusterRow row) {
    text.append("Type ").append(MarkdownText.code(row.type(), LINE));
    text.append(", seen ").append(Times.period(row.firstSeen(), row.lastSeen()));
    row.claim()
        .ifPresent(
            c ->
                text.append(", claimed by ")
                    .append(MarkdownText.code(c.owner(), LINE))
                    .append(" since ")
                    .append(Times.minute(c.since())));
    row.closing()
        .ifPresent(
            c ->
                text.append(row.state() == ClusterState.REGRESSED ? ", was closed" : ", closed")
                    .append(" as ")
                    .append(MarkdownText.code(c.inShort(), LINE))
                    .append(" by ")
                    .append(MarkdownText.code(c.who(), LINE))
                    .append(' ')
                    .append(Times.minute(c.at())));
    text.append(".\n");
  }

  private static void relatives(StringBuilder text, ClusterView cluster) {
    Relatives relatives = cluster.relatives();
    relatives
        .root()
        .ifPresent(
            root ->
                text.append("\nA consequence of ").append(root.id()).append(because(relatives)));
    if (!relatives.consequences().isEmpty()) {
      text.append("\nThe root of ")
          .append(Counts.count(relatives.consequenceFailures(), "more failure"))
          .append(" in ")
          .append(ids(relatives.consequences().stream(), relatives.consequences().size()));
    }
    if (!relatives.siblings().isEmpty()) {
      text.append("\nOf one family with ")
          .append(
              ids(relatives.siblings().stream().map(Sibling::row), relatives.siblings().size()));
    }
  }

  private static String because(Relatives relatives) {
    return relatives
            .after()
            .map(after -> ", because " + MarkdownText.code(after.because(), LINE))
            .orElse("")
        + ".\n";
  }

  private static String ids(Stream<ClusterRow> rows, int all) {
    String some = rows.limit(IDS).map(r -> r.id().toString()).collect(Collectors.joining(", "));
    return some + (all > IDS ? " and " + (all - IDS) + " more" : "") + ".\n";
  }

  private static void sample(StringBuilder text, ClusterView.Sample sample) {
    String test = sample.member().test().toString();
    text.append("\nFor example ").append(MarkdownText.code(test, LINE));
    if (!sample.member().run().isEmpty()) {
      text.append(" in run ").append(MarkdownText.code(sample.member().run(), LINE));
    }
    String message = VisibleText.block(sample.failure().message(), MESSAGE);
    String trace = VisibleText.block(sample.trace().text(), TRACE);
    text.append(":\n\n").append(MarkdownText.block(message + "\n\n" + trace));
  }

  private static void slot(StringBuilder text, Slot slot) {
    String values =
        slot.counts().entrySet().stream()
            .limit(VALUES)
            .map(e -> MarkdownText.code(e.getKey(), 80) + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
    int more = slot.counts().size() - VALUES;
    text.append("\nVaries: ").append(MarkdownText.code(slot.kind(), 40)).append(" in ");
    text.append(MarkdownText.code(slot.context(), 120)).append(": ").append(values);
    text.append(more > 0 ? " and " + more + " more\n" : "\n");
  }

  private static void tests(StringBuilder text, ClusterView cluster) {
    text.append("\nTests:\n\n");
    cluster
        .tests()
        .forEach(t -> text.append("- ").append(MarkdownText.code(t.toString(), LINE)).append('\n'));
    if (cluster.moreTests() > 0) {
      text.append("- and ").append(cluster.moreTests()).append(" more\n");
    }
  }

  private static String shell(RerunCommand command) {
    return MarkdownText.block(command.text()).replaceFirst("text\n", "sh\n");
  }

  private static void note(StringBuilder text, Note note) {
    text.append("\nNote by ").append(MarkdownText.code(note.author(), 80)).append(", ");
    text.append(Times.minute(note.at())).append(":\n\n");
    text.append(MarkdownText.block(VisibleText.block(note.text(), MESSAGE)));
  }
}
