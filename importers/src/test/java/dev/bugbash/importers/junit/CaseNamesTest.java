package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CaseNamesTest {
  @Test
  void jestsTestsOfAFileHaveItsSuite() {
    assertEquals(
        List.of(
            "cart::sums up passed",
            "cart::priceOf 100 gives 90 passed",
            "cart::cart passed",
            "::connects passed"),
        Recorder.read(
                """
                <testsuites name="jest tests"><testsuite name="cart">
                <testcase classname="cart sums up" name="cart sums up"/>
                <testcase classname="priceOf 100 gives 90" name="priceOf 100 gives 90"/>
                <testcase classname=" cart" name=" cart"/>
                </testsuite><testsuite name="undefined">
                <testcase classname=" connects" name=" connects"/>
                </testsuite></testsuites>
                """)
            .outcomes());
  }

  @Test
  void mochasTestsHaveTheSuitesAroundThem() {
    assertEquals(
        List.of("date iso::of 2020 passed"),
        Recorder.read(
                """
                <testsuites name="Mocha Tests"><testsuite name="iso" file="/w/date.test.js">
                <testcase name="date iso of 2020" classname="of 2020"/></testsuite></testsuites>
                """)
            .outcomes());
  }

  @Test
  void classesOfOthersStayAsTheySayThem() {
    assertEquals(
        List.of("Cart::works for Cart passed", "parse::parse passed", "a.B::c d passed"),
        Recorder.read(
                """
                <testsuites><testsuite name="x"><testcase name="works for Cart" classname="Cart"/>
                <testcase name="parse" classname="parse"/><testcase name="c d" classname="a.B"/>
                </testsuite></testsuites>
                """)
            .outcomes());
  }
}
