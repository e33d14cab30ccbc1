package dev.bugbash.reports;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Trace.Line;
import dev.bugbash.model.Failure;
import dev.bugbash.model.FrameKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stack trace in which neighbouring frames of frameworks are one block.
 *
 * @param left lines that were left out, since it is very long
 */
record FoldedTrace(List<Block> blocks, int left) {
  private static final int LONGEST = 120;
  private static final int FOLD_FROM = 2;

  FoldedTrace {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param folded whether these are frames of frameworks, to be shown on demand only
   */
  record Block(boolean folded, List<Line> lines) {
    Block {
      lines = List.copyOf(lines);
    }

    /** The text in place of folded lines. */
    String summary() {
      return "… " + lines.size() + " framework frames";
    }
  }

  static FoldedTrace of(Failure failure) {
    List<Line> lines = Trace.of(failure).lines();
    List<Line> kept = lines.subList(0, Math.min(lines.size(), LONGEST));
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= kept.size(); i++) {
      if (i == kept.size() || framework(kept.get(i)) != framework(kept.get(from))) {
        add(blocks, kept.subList(from, i));
        from = i;
      }
    }
    return new FoldedTrace(blocks, lines.size() - kept.size());
  }

  /** As plain text, one line for each fold. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block.folded()) {
        text.append("    ").append(block.summary()).append('\n');
      } else {
        block.lines().forEach(l -> text.append(l.text()).append('\n'));
      }
    }
    return text + (left == 0 ? "" : "… " + left + " more lines\n");
  }

  private static void add(List<Block> blocks, List<Line> lines) {
    boolean folded = framework(lines.get(0)) && lines.size() >= FOLD_FROM;
    blocks.add(new Block(folded, lines));
  }

  private static boolean framework(Line line) {
    return line.frame().filter(f -> f.kind() == FrameKind.FRAMEWORK).isPresent();
  }
}
