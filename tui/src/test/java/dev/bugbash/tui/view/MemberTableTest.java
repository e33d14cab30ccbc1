package dev.bugbash.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Member;
import dev.bugbash.model.TestId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemberTableTest {
  @Test
  void parametersThatTellTestsApartAreNotCutOff() {
    assertEquals(" testCalendarTimezo\u2026[17]", line(24, member("Commons Lang")));
  }

  @Test
  void ofOneRunAloneNothingIsSaid() {
    String same = line(60, member("Commons Lang"), member("Commons Lang"));
    String other = line(60, member("Commons Lang"), member("Commons Text"));

    assertEquals(" testCalendarTimezoneRespected[17] PrinterTest", same);
    assertEquals(" testCalendarTimezoneRespected[17] PrinterTest  Commons Lang", other);
  }

  private static Member member(String run) {
    TestId test = TestId.of("org.example.PrinterTest", "testCalendarTimezoneRespected[17]");
    return new Member(1, test, run, "TEST.xml", "junit-xml");
  }

  private static String line(int width, Member... members) {
    Canvas canvas = new Canvas(new Size(width, 1));
    MemberTable.draw(canvas, List.of(members), new ListState(1, 0), false);
    return canvas.toString().stripTrailing();
  }
}
