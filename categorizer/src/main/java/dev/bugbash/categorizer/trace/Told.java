package dev.bugbash.categorizer.trace;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.TestContexts;
import dev.bugbash.categorizer.text.Testify;
import dev.bugbash.model.Failure;
import java.util.List;

/**
 * What a failure tells. Some tools write the whole trace where others write the message.
 *
 * @param message without a trace; may be empty
 * @param trace may be empty
 */
public record Told(String message, String trace) {
  public static Told of(Failure failure) {
    String message = TestContexts.shortened(Testify.said(Excerpt.of(failure.message())));
    String trace = Excerpt.of(failure.stack());
    if (message.indexOf('\n') < 0) {
      return new Told(Continued.of(message, trace), trace);
    }
    List<TraceLine> lines = TraceParser.lines(message);
    int frame = 0;
    while (frame < lines.size() && !namesFunction(lines.get(frame))) {
      frame++;
    }
    if (frame == lines.size()) {
      return new Told(message, trace);
    }
    if (trace.isBlank()) {
      return new Told("", message);
    }
    String before =
        String.join("\n", lines.subList(0, frame).stream().map(TraceLine::text).toList());
    return new Told(trace.contains(before.strip()) ? "" : before, trace);
  }

  /** A place before a message, as Go prints, is no frame of a trace. */
  private static boolean namesFunction(TraceLine line) {
    return line.frame().filter(frame -> !frame.function().isEmpty()).isPresent();
  }
}
