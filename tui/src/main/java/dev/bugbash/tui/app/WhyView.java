package dev.bugbash.tui.app;

import dev.bugbash.board.Relatives;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.Line;
import dev.bugbash.tui.view.WhyDocument;
import dev.bugbash.tui.view.WhySheet;
import java.util.List;
import java.util.Optional;

/**
 * The explanation in place of the failure, while somebody wants one.
 *
 * @param question what is explained; empty while nobody asks
 * @param sheet the answer; empty while it is on its way
 * @param width that {@code lines} are made for; negative before they are
 * @param top first line on the screen
 */
record WhyView(
    Optional<Question> question, Optional<WhySheet> sheet, int width, int top, List<Line> lines) {
  static final WhyView CLOSED = new WhyView(Optional.empty(), Optional.empty(), -1, 0, List.of());

  /**
   * @param other the cluster that it is not one with; empty where it is explained by itself
   */
  record Question(ClusterId cluster, Optional<ClusterId> other) {}

  boolean open() {
    return question.isPresent();
  }

  static WhyView ask(Question asked) {
    return new WhyView(Optional.of(asked), Optional.empty(), -1, 0, List.of());
  }

  WhyView answered(WhySheet answer) {
    return new WhyView(question, Optional.of(answer), -1, top, List.of());
  }

  /** To be laid out anew, as something that it tells has changed. */
  WhyView outdated() {
    return new WhyView(question, sheet, -1, top, lines);
  }

  WhyView scroll(int to, int height) {
    return new WhyView(question, sheet, width, Document.clamp(to, lines.size(), height), lines);
  }

  /** Laid out for a panel of that size; the same if it already is. */
  WhyView layOut(int columns, int height, Optional<Variation> variation, Relatives relatives) {
    if (sheet.isEmpty()) {
      return this;
    }
    List<Line> made =
        columns == width ? lines : WhyDocument.of(sheet.get(), variation, relatives, columns);
    return new WhyView(question, sheet, columns, Document.clamp(top, made.size(), height), made);
  }
}
