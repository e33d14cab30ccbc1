package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowDifferenceTest {
  @TempDir Path folder;

  @BeforeEach
  void importAnAssertionFailure() throws IOException {
    Files.writeString(
        folder.resolve("TEST-a.xml"),
        """
        <testsuite name="a.CartTest" tests="1" failures="1">
          <testcase name="pays" classname="a.CartTest">
            <failure message="cart ==> expected: &lt;Cart(3 items, NEW)&gt; but was: &lt;Cart(3 items, PAID)&gt;"
                type="org.opentest4j.AssertionFailedError">
        \tat a.CartTest.pays(CartTest.java:9)
            </failure>
            <system-out>[[ATTACHMENT|/w/cart.png]]</system-out>
          </testcase>
        </testsuite>
        """);
    Trial.in(folder).run("import", "TEST-a.xml");
  }

  @Test
  void showMarksTheWordsThatDiffer() {
    String shown = Trial.in(folder).run("show", "BB-1").out();

    assertTrue(shown.contains("  expected: Cart(3 items, [-NEW-])"), shown);
    assertTrue(shown.contains("  actual:   Cart(3 items, {+PAID+})"), shown);
    assertTrue(shown.contains("expected: <Cart(<num> items, NEW)> but was: "), shown);
  }

  @Test
  void showListsAttachmentsByReference() {
    String shown = Trial.in(folder).run("show", "BB-1").out();
    String json = Trial.in(folder).run("show", "BB-1", "--output", "json").out();

    assertTrue(shown.contains("  attached: /w/cart.png\n"), shown);
    assertTrue(json.contains("\"attachments\":[{\"path\":\"/w/cart.png\",\"type\":\"\"}]"), json);
  }

  @Test
  void jsonHasWhatWasCompared() {
    String shown = Trial.in(folder).run("show", "BB-1", "--output", "json").out();

    assertTrue(
        shown.contains(
            "\"comparison\":{\"operator\":\"equal\",\"subject\":\"cart\","
                + "\"expected\":\"Cart(3 items, NEW)\",\"actual\":\"Cart(3 items, PAID)\"}"),
        shown);
    assertFalse(shown.contains("[-NEW-]"), shown);
  }
}
