package dev.bugbash.importers.mocha;

import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A test or a hook with its error, as both reporters of Mocha write them. */
final class MochaError {
  private static final int MOST_RETRIES = 100;
  private static final Pattern HOOK = Pattern.compile("^\"(?:before|after) (?:all|each)\" hook\\b");
  private static final Pattern TYPE =
      Pattern.compile("^([A-Za-z_$][\\w.$]{0,200})(?: \\[\\w+\\])?:");

  private MochaError() {}

  /** The error of a test; nothing where there is none. */
  static Json of(Json test) {
    Json error = test.at("err");
    return error.fields().isEmpty() && error.text().isEmpty() ? Json.NONE : error;
  }

  /** The result of a test, or what is told of a hook that failed. */
  static Result result(Json test, String file, Outcome outcome) {
    Json error = of(test);
    String message = Ansi.strip(error.isText() ? error.text() : error.text("message")).strip();
    Trace trace = Trace.of(error.text("estack", "stack"));
    String type = type(error, trace);
    String said = without(type, message.isEmpty() ? trace.message() : message);
    String title = test.text("fullTitle", "title");
    if (outcome.red() && HOOK.matcher(test.text("title")).find()) {
      return Outside.failure(file, title, type, said, trace.stack());
    }
    TestId id = TestId.of(file, title.isEmpty() ? "(unnamed)" : title);
    ResultBuilder builder = new ResultBuilder(id).took(test.millis("duration"));
    if (outcome != Outcome.SKIPPED) {
      for (int retry = 0; retry < Math.min(MOST_RETRIES, test.count("currentRetry")); retry++) {
        builder.endAttempt(Outcome.FAILED);
      }
    }
    if (outcome.red()) {
      builder.failure(type, said, trace.stack());
      if (!error.text("diff").isEmpty()) {
        builder.output(Ansi.strip(error.text("diff")));
      }
    }
    return builder.endAttempt(outcome).result();
  }

  /** The stack trace begins with the type, and so may the message. */
  private static String type(Json error, Trace trace) {
    String name = error.text("name");
    Matcher first = TYPE.matcher(trace.stack());
    return name.isEmpty() && first.find() ? first.group(1) : name;
  }

  private static String without(String type, String message) {
    return message.startsWith(type + ": ") ? message.substring(type.length() + 2) : message;
  }
}
