package dev.bugbash.importers.robot;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A test that {@code rebot --merge} put together of several executions, told in its message. */
final class Merged {
  private static final String MARK = "Test has been re-executed and results merged.";
  private static final Pattern OLD =
      Pattern.compile(
          "Old status:</span> <span class=\"\\w+\">([A-Z]+)</span><br>"
              + "(?:<span class=\"old-message\">Old message:</span> (.*?)<br>)?",
          Pattern.DOTALL);
  private static final Pattern NEW =
      Pattern.compile("New message:</span> (.*?)<br>", Pattern.DOTALL);

  private Merged() {}

  static boolean is(String message) {
    return message.startsWith("*HTML*") && message.contains(MARK);
  }

  /** The older executions, the oldest first, and then what counts. */
  static Result result(TestId test, Status status, Outcome outcome, String trace) {
    ResultBuilder builder = new ResultBuilder(test).took(status.time());
    List<String[]> older = new ArrayList<>();
    Matcher old = OLD.matcher(status.message());
    while (old.find()) {
      older.add(new String[] {old.group(1), old.group(2) == null ? "" : plain(old.group(2))});
    }
    Collections.reverse(older);
    for (String[] each : older) {
      Outcome earlier = RobotXml.STATUSES.outcome(each[0]).orElse(Outcome.ERROR);
      builder.failure("", each[1], "").endAttempt(earlier);
    }
    Matcher latest = NEW.matcher(status.message());
    String message = latest.find() ? plain(latest.group(1)) : "";
    builder.because(message);
    return builder.failure("", message, trace).endAttempt(outcome).result();
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
