package dev.bugbash.tui.view;

import dev.bugbash.board.Trend;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a cluster went over the runs, in a few lines. */
final class TrendLines {
  private TrendLines() {}

  /** Empty where there is no other run to compare with, and nothing is flaky. */
  static List<Line> of(Trend trend, int width) {
    List<Line> lines = new ArrayList<>();
    List<Trend.InRun> runs = trend.runs();
    if (runs.size() > 1) {
      List<Integer> numbers = runs.stream().map(Trend.InRun::failures).toList();
      String first = runs.get(0).run();
      String last = runs.get(runs.size() - 1).run();
      lines.add(
          Line.of(
              Sparkline.of(numbers) + "  ",
              Role.CAUSE,
              Text.fit(
                  numbers.stream().map(Object::toString).collect(Collectors.joining(" ")),
                  Math.max(1, width - numbers.size() - 2)),
              Role.TEXT));
      String span = named(first) + " \u2026 " + named(last);
      lines.add(Line.of(Text.fit(span, width), Role.MUTED));
    }
    if (trend.flaky() > 0) {
      String ratio = Math.max(1, Math.round(100.0 * trend.flaky() / trend.results())) + " %";
      String text =
          "flaky "
              + ratio
              + ": "
              + trend.flaky()
              + " of "
              + trend.results()
              + " results passed in a later attempt";
      Text.wrap(text, width).forEach(line -> lines.add(Line.of(line, Role.VARIES)));
    }
    return lines;
  }

  private static String named(String run) {
    return run.isEmpty() ? "(no name)" : run;
  }
}
