package dev.bugbash.importers.gotest;

import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoFraming;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.importers.text.BoundedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test or a package printed, without framing. */
final class GoOutput {
  private static final Pattern ENDED = Pattern.compile("--- (PASS|FAIL|SKIP): (\\S+) \\(");
  private static final String EXIT = "exit status ";

  private BoundedText text = new BoundedText(BoundedText.OUTPUT);
  private String end = "";
  private String exit = "";
  private int size;

  void add(String output, String test) {
    if (!test.isEmpty() && output.contains("--- ")) {
      Matcher ended = ENDED.matcher(output);
      if (ended.find() && ended.group(2).equals(test)) {
        end = ended.group(1);
      }
    }
    if (!GoFraming.isFraming(output)) {
      String plain = Ansi.strip(output);
      text.add(plain);
      size = Math.min(BoundedText.OUTPUT, size + plain.length());
    } else if (output.startsWith(EXIT)) {
      exit = output.strip();
    }
  }

  /** PASS, FAIL or SKIP as it was printed; where it stands behind something else, go lost it. */
  String end() {
    return end;
  }

  /** {@code exit status 2}; empty where nothing says so. */
  String exit() {
    return exit;
  }

  int size() {
    return size;
  }

  void clear() {
    text = new BoundedText(BoundedText.OUTPUT);
    size = 0;
    end = "";
    exit = "";
  }

  GoFailure failure() {
    return GoFailure.of(text.toString());
  }
}
