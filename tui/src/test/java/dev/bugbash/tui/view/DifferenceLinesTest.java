package dev.bugbash.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceLinesTest {
  @Test
  void marksTheWordsThatDiffer() {
    assertEquals(
        List.of("expected  Order(id=1, *NEW*)", "actual    Order(id=1, *OLD*)"),
        marked(DifferenceLines.of(comparison("Order(id=1, NEW)", "Order(id=1, OLD)"), 60)));
  }

  @Test
  void showsNothingWhereTheMessageShowsAsMuch() {
    assertEquals(List.of(), DifferenceLines.of(comparison("3", "4"), 60));
  }

  @Test
  void whatOnlyLooksTheSameIsEscaped() {
    assertEquals(
        List.of("expected  a* *b", "actual    a*\\u00a0*b"),
        marked(DifferenceLines.of(comparison("a b", "a\u00a0b"), 60)));
  }

  @Test
  void noLineIsWiderThanTheScreen() {
    String shared = "the same words again and again, ".repeat(20);
    for (int width : new int[] {1, 11, 12, 20, 80}) {
      List<Line> lines =
          DifferenceLines.of(comparison(shared + "\u6f22\u5b57 one\ntwo", shared + "three"), width);

      assertTrue(lines.size() <= 82, "at width " + width);
      assertTrue(
          lines.stream().allMatch(l -> width(l) <= Math.max(12, width)), "at width " + width);
    }
  }

  private static int width(Line line) {
    return line.spans().stream().mapToInt(span -> Text.width(span.text())).sum();
  }

  private static Comparison comparison(String expected, String actual) {
    return new Comparison("equal", "", expected, actual);
  }

  private static List<String> marked(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.spans().stream()
                    .map(s -> s.role() == Role.DIFFERENT ? "*" + s.text() + "*" : s.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
