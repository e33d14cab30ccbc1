package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Frame;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a failure's trace can be found by.
 *
 * @param said the failure's message first, then those of what was thrown
 */
record StackTexts(Set<String> said, Set<String> types, Set<String> frames, Set<String> files) {
  private static final int MOST_FRAMES = 500;
  private static final int MOST_THROWN = 40;

  /** A line that names what was thrown, such as {@code Caused by: java.io.IOException: gone}. */
  private static final Pattern THROWN =
      Pattern.compile(
          "\\s{0,40}(?:E {1,10})?(?:Caused by: |Suppressed: )?([\\w.$]{0,300}"
              + "(?:Exception|Error|Failure|Failed|Warning))(?:$|[:(\\s])");

  static StackTexts of(IndexedFailure failure) {
    String message = Excerpt.of(failure.message());
    StackTexts texts =
        new StackTexts(
            new LinkedHashSet<>(List.of(message)),
            new LinkedHashSet<>(List.of(failure.type())),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    boolean typeAlone = false;
    for (Trace.Line line : Trace.parse(Excerpt.of(failure.stack())).lines()) {
      if (line.frame().isPresent()) {
        texts.add(line.frame().get());
        typeAlone = false;
      } else {
        typeAlone = texts.add(line.text(), message, typeAlone);
      }
    }
    return texts;
  }

  private void add(Frame frame) {
    if (frames.size() < MOST_FRAMES) {
      frames.add(frame.symbol());
      files.add(frame.file());
    }
  }

  /**
   * A line that is no frame.
   *
   * @param typeAlone whether the line before named a type and no more: this one is its message
   * @return the same of this line
   */
  private boolean add(String line, String message, boolean typeAlone) {
    Matcher thrown = THROWN.matcher(line);
    boolean names = thrown.lookingAt();
    if ((!names && !typeAlone) || types.size() + said.size() > MOST_THROWN) {
      return false;
    }
    if (names) {
      types.add(thrown.group(1));
    }
    String rest = line.substring(names ? thrown.end() : 0).strip();
    if (!message.contains(rest)) {
      said.add(rest);
    }
    return names && rest.isEmpty();
  }
}
