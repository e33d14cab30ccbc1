package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void thePageSaysTotalsRunsAndClusters() {
    String html = SampleBoards.written(ReportKind.HTML, SampleBoards.calm());

    assertTrue(html.contains("<title>Bug bash: 4 failures in 2 clusters</title>"));
    assertTrue(html.contains("2 more failures in no cluster."));
    assertTrue(html.contains("<td>nightly-2</td>"));
    assertTrue(html.contains("IllegalStateException: the cart is closed"));
    assertTrue(html.contains("claimed by ann since 2026-03-04 12:00 UTC"));
    assertTrue(html.contains("mvn test -Dtest='org.example.CartTest#addsOne'"));
    assertTrue(html.contains("It is the proxy."));
  }

  @Test
  void frameworkFramesAreFoldedAndTheFrameToLookAtIsMarked() {
    String html = SampleBoards.written(ReportKind.HTML, SampleBoards.calm());

    assertTrue(html.contains("<details><summary>… 3 framework frames</summary>"));
    assertTrue(html.contains("<span class=\"line look\">at org.example.Cart.add(Cart.java:41)"));
  }

  @Test
  void hostileTextIsText() {
    String html = SampleBoards.written(ReportKind.HTML, SampleBoards.hostile());

    assertEquals(1, count(html, "<script"));
    assertEquals(1, count(html, "</style"));
    assertEquals(0, count(html, "<img"));
    assertFalse(html.contains("href"));
    assertTrue(html.contains("⟨U+202E⟩evil␀␛[31m"));
    assertEquals(0, count(html, "[\\x00-\\x08\\x0b-\\x1f\\x7f\u202e\u2028]"));
    assertEquals(count(html, "<details"), count(html, "</details"));
  }

  @Test
  void thePolicyAllowsOurStyleAndScriptAndNothingElse() {
    String html = SampleBoards.written(ReportKind.HTML, SampleBoards.calm());

    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(html);
    assertTrue(policy.find());
    String text = policy.group(1).replace("&#39;", "'");
    assertTrue(
        text.matches(
            "default-src 'none'; style-src 'sha256-[\\w+/=]+'; script-src 'sha256-[\\w+/=]+';"
                + " base-uri 'none'; form-action 'none'"),
        text);
    assertEquals(0, count(html, " (?:style|on\\w+)="));
  }

  @Test
  void anEmptyBoardIsAPageToo() {
    String html = SampleBoards.written(ReportKind.HTML, new FakeBoard());

    assertTrue(html.contains("There are no clusters."));
  }
}
