package dev.bugbash.tui.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.print.Table.Cell;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table(List.of(Column.text("ID"), Column.number("SIZE"), Column.flexible("TITLE")));

  @Test
  void columnsAreAlignedAndLinesHaveNoTrailingBlanks() {
    table.row("BB-1", 883, "first");
    table.row("BB-12", 5, "");

    assertEquals(
        """
        ID     SIZE  TITLE
        BB-1    883  first
        BB-12     5
        """,
        print(0, false));
  }

  @Test
  void theFlexibleColumnGivesWayToTheTerminal() {
    table.row("BB-1", 883, "a title that is much too long for this terminal");

    assertEquals("BB-1   883  a title that is…", print(28, false).lines().toList().get(1));
  }

  @Test
  void aPathKeepsItsEnd() {
    Table paths = new Table(List.of(Column.path("REPORT")));
    paths.row("target/surefire-reports/TEST-a.xml");
    StringWriter text = new StringWriter();

    paths.print(new PrintWriter(text), 13, false);

    assertEquals("…s/TEST-a.xml", text.toString().lines().toList().get(1));
  }

  @Test
  void nothingIsCutOffWithoutATerminal() {
    String title = "x".repeat(5000);
    table.row("BB-1", 883, title);

    assertTrue(print(0, false).contains(title));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    table.row("測試", 1, "a");
    table.row("abcd", 1, "b");

    assertEquals(
        """
        ID    SIZE  TITLE
        測試     1  a
        abcd     1  b
        """,
        print(0, false));
  }

  @Test
  void hostileTextCannotSteerTheTerminal() {
    table.row("BB-1", 1, "a\033]0;owned\007b\u009b2J\nc\u202ed");

    String printed = print(80, true);

    assertEquals(2, printed.lines().count(), printed);
    assertFalse(printed.replaceAll("\033\\[\\d+m", "").matches("(?s).*[\\p{Cc}&&[^\n]].*"));
    assertFalse(printed.contains("\u202e"));
  }

  @Test
  void coloursDoNotChangeTheAlignment() {
    table.row(new Cell("BB-1", Paint.GREEN), 1, "a");

    assertEquals(print(0, false), print(0, true).replaceAll("\033\\[\\d+m", ""));
  }

  private String print(int width, boolean colour) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    table.print(out, width, colour);
    return text.toString();
  }
}
