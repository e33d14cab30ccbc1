package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.categorizer.explain.Families.Family;
import dev.bugbash.categorizer.explain.Kinship;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CascadesInReportsTest {
  private static final Kinship KINSHIP =
      new Kinship(
          List.of(new Cascade(2, 1, 1, Cascade.Rule.MISSING, SampleBoards.HOSTILE)),
          List.of(new Family("E: " + SampleBoards.HOSTILE, List.of(1L, 2L))));

  @Test
  void htmlLinksRootAndConsequence() {
    String html = SampleBoards.written(ReportKind.HTML, SampleBoards.calm().with(KINSHIP));

    assertTrue(html.contains("A consequence of <a href=\"#BB-1\">BB-1</a>"), html);
    assertTrue(html.contains("The root of 1 more failure in <a href=\"#BB-2\">BB-2</a>"), html);
    assertTrue(html.contains("<span class=\"cascade\">after BB-1</span>"), html);
    assertTrue(html.contains("Of one family with <a href=\"#BB-2\">BB-2</a> (ann)"), html);
    assertFalse(html.contains("<script>alert(1)"), html);
  }

  @Test
  void markdownTellsThemInTheTableAndInTheDetails() {
    String text = SampleBoards.written(ReportKind.MARKDOWN, SampleBoards.calm().with(KINSHIP));

    assertTrue(text.contains("| +1 in 1 cluster: `IllegalStateException"), text);
    assertTrue(text.contains("| after BB-1: `no database`"), text);
    assertTrue(text.contains("A consequence of BB-1, because `"), text);
    assertTrue(text.contains("both miss "), text);
    assertTrue(text.contains("The root of 1 more failure in BB-2."), text);
    assertTrue(text.contains("Of one family with BB-2."), text);
  }

  @Test
  void csvAndJsonHaveFieldsForThem() {
    String csv = SampleBoards.written(ReportKind.CSV, SampleBoards.calm().with(KINSHIP));
    String json = SampleBoards.written(ReportKind.JSON, SampleBoards.calm().with(KINSHIP));

    assertTrue(csv.contains("\"After\",\"Consequence failures\",\"Family\""), csv);
    assertTrue(csv.contains("\"BB-1\",\"0\",\"E: "), csv);
    assertTrue(csv.contains("A consequence of BB-1: mend that first."), csv);
    assertTrue(json.contains("\"consequences\":[\"BB-2\"],\"consequenceFailures\":1"), json);
    assertTrue(json.contains("\"after\":\"BB-1\",\"because\":\"both miss "), json);
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void whatIsNotAmongTheClustersCountsNot(ReportKind kind) {
    Kinship gone =
        new Kinship(
            List.of(
                new Cascade(9, 1, 1, Cascade.Rule.MISSING, "x"),
                new Cascade(1, 8, 8, Cascade.Rule.MISSING, "x")),
            List.of(new Family("E: x", List.of(1L, 9L))));

    assertEquals(
        SampleBoards.written(kind, SampleBoards.calm()),
        SampleBoards.written(kind, SampleBoards.calm().with(gone)));
  }
}
