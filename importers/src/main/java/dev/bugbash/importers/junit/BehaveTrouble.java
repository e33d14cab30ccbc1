package dev.bugbash.importers.junit;

import dev.bugbash.importers.junit.TroubleReader.Trouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Behave's JUnit XML says of a step that nobody wrote: Python's None, and a body. */
final class BehaveTrouble {
  private static final Pattern STEP =
      Pattern.compile("^Failing step: (.{1,2000}) \\.\\.\\. (\\w{1,50}) in [\\d.]{1,20}s$");

  private BehaveTrouble() {}

  /** With what its body says of the step; others as they are. */
  static Trouble unwrapped(Trouble trouble) {
    if (!trouble.type().equals("NoneType") || !trouble.message().equals("None")) {
      return trouble;
    }
    String body = trouble.stack();
    int end = body.indexOf('\n');
    Matcher step = STEP.matcher(end < 0 ? body : body.substring(0, end));
    return step.matches() ? trouble.saying("", step.group(2) + ": " + step.group(1)) : trouble;
  }
}
