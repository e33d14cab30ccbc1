package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InspectionTest {
  @Test
  void ofVeryManyWarningsItSaysHowManyMoreThereAre() {
    List<Inspection> inspections = new ArrayList<>();
    ReportVisitor visitor = Inspection.visitor(inspections::add);
    ReportSink sink = visitor.opened("a.xml", "junit-xml");

    for (int line = 1; line <= 1_203; line++) {
      sink.warning(new Warning(line, "is odd"));
    }
    visitor.finished("a.xml", "");

    List<Warning> warnings = inspections.get(0).warnings();
    assertEquals(1_001, warnings.size());
    assertEquals(new Warning(0, "203 more warnings are left out"), warnings.get(1_000));
  }
}
