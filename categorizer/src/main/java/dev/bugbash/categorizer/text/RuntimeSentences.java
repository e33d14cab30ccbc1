package dev.bugbash.categorizer.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What runtimes say whenever something is null. That two failures share such a sentence is no more
 * than a shared type of exception; what it names may be evidence. Go's is left as it is: there
 * other evidence is too rare (docs/decisions/0010-pair-model.md).
 */
public final class RuntimeSentences {
  private static final String ANY_NAME = "([^'\"\\n]{0,200})";

  /**
   * @param cue is in every text that the pattern finds; quicker to look for
   * @param pattern with one group, which is what the sentence names
   */
  private record Sentence(String cue, Pattern pattern) {
    static Sentence of(String cue, String pattern) {
      return new Sentence(cue, Pattern.compile(pattern));
    }

    String namesIn(String text) {
      return text.contains(cue) ? pattern.matcher(text).replaceAll(" $1 ") : text;
    }
  }

  private static final List<Sentence> SENTENCES =
      List.of(
          Sentence.of(
              "Cannot read propert",
              "Cannot read propert(?:y|ies)(?: of (?:undefined|null) \\(reading)? '"
                  + ANY_NAME
                  + "'(?:\\)| of (?:undefined|null))"),
          Sentence.of(
              "Cannot set propert",
              "Cannot set propert(?:y|ies)(?: of (?:undefined|null) \\(setting)? '"
                  + ANY_NAME
                  + "'(?:\\)| of (?:undefined|null))"),
          Sentence.of("'NoneType'", "'NoneType' object has no attribute '" + ANY_NAME + "'"),
          Sentence.of("'NoneType'", "'NoneType' object is not ([a-z]{1,20})"),
          Sentence.of("for nil", "undefined method [`']" + ANY_NAME + "' for nil(?::NilClass)?"),
          Sentence.of("on null", "Call to a member function (\\w{1,200})\\(\\) on null"),
          Sentence.of("on null", "Attempt to read property \"" + ANY_NAME + "\" on null"),
          Sentence.of("on a `None` value", "called `Option::unwrap\\(\\)` on a `None` value()"),
          Sentence.of(
              "on an `Err` value", "called `Result::\\w{1,20}\\(\\)` on an `Err` value:?()"),
          Sentence.of(
              "Object reference not", "Object reference not set to an instance of an object()"));

  private RuntimeSentences() {}

  /** The text with such sentences reduced to what they name. */
  public static String reduced(String text) {
    String reduced = text;
    for (Sentence sentence : SENTENCES) {
      reduced = sentence.namesIn(reduced);
    }
    return reduced;
  }
}
