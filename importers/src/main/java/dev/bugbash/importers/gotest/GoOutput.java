package dev.bugbash.importers.gotest;

import dev.bugbash.importers.text.Ansi;
import dev.bugbash.importers.text.BoundedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test or a package printed, and what of it tells why it failed. */
final class GoOutput {
  private static final Pattern FRAMING =
      Pattern.compile(
          "^\\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR) .*|--- (?:PASS|FAIL|SKIP|BENCH): .*"
              + "|PASS|FAIL|ok  \\t.*|coverage: .*|exit status \\d+)\\s*$");
  private static final Pattern GOROUTINE = Pattern.compile("(?m)^goroutine \\d+ .*:$");
  private static final Pattern ENDED = Pattern.compile("--- (PASS|FAIL|SKIP): (\\S+) \\(");
  private static final Pattern PANIC = Pattern.compile("(?m)^panic: (.+)$");

  private BoundedText text = new BoundedText(BoundedText.OUTPUT);
  private String lostEnd = "";
  private int size;

  void add(String output, String test) {
    if (!test.isEmpty() && output.contains("--- ")) {
      Matcher ended = ENDED.matcher(output);
      if (ended.find() && ended.group(2).equals(test)) {
        lostEnd = ended.group(1);
      }
    }
    if (!isFraming(output)) {
      String plain = Ansi.strip(output);
      text.add(plain);
      size = Math.min(BoundedText.OUTPUT, size + plain.length());
    }
  }

  private static boolean isFraming(String output) {
    int begin = 0;
    while (begin < output.length() && output.charAt(begin) <= ' ') {
      begin++;
    }
    boolean likely = begin < output.length() && "=-PFoce".indexOf(output.charAt(begin)) >= 0;
    return likely && output.length() <= 500 && FRAMING.matcher(output).matches();
  }

  /** PASS, FAIL or SKIP where it was printed behind something else, so that go lost the event. */
  String lostEnd() {
    return lostEnd;
  }

  int size() {
    return size;
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  void clear() {
    text = new BoundedText(BoundedText.OUTPUT);
    size = 0;
    lostEnd = "";
  }

  String type() {
    return PANIC.matcher(text.toString()).find() ? "panic" : "";
  }

  /** What stands before the first goroutine. */
  String message() {
    String all = text.toString();
    Matcher goroutine = GOROUTINE.matcher(all);
    return (goroutine.find() ? all.substring(0, goroutine.start()) : all).strip();
  }

  /** The goroutines, with what was printed before; empty where there is none. */
  String stack() {
    String all = text.toString();
    return GOROUTINE.matcher(all).find() ? all.strip() : "";
  }
}
