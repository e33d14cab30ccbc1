package dev.bugbash.categorizer;

import dev.bugbash.model.Frame;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What one signature says of its cause, with everything volatile masked; all that is needed to
 * compare it with others.
 *
 * @param type exception type; may be empty
 * @param causeType type of the innermost cause; equal to {@code type} where there is none
 * @param template the masked message
 * @param text the message before masking, of the failure of {@code test}; its first {@value
 *     #MOST_TEXT} characters
 * @param frames innermost first, of the innermost cause and then of what it caused
 * @param test one test that failed so: the least of all, so that the choice does not depend on
 *     order
 */
public record Evidence(
    Signature signature,
    String type,
    String causeType,
    String template,
    String text,
    List<Frame> frames,
    TestId test) {
  /** Characters of the text that are kept. */
  public static final int MOST_TEXT = 2_000;

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::test).thenComparing(Evidence::text);

  public Evidence {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(causeType, "causeType");
    Objects.requireNonNull(template, "template");
    text = text.substring(0, Math.min(MOST_TEXT, text.length()));
    frames = List.copyOf(frames);
    Objects.requireNonNull(test, "test");
  }

  /** The same of another signature and test. */
  public Evidence of(Signature other, TestId otherTest) {
    return new Evidence(other, type, causeType, template, text, frames, otherTest);
  }

  /** Which of two failures with one signature stands for it, whatever came first. */
  public static Evidence lesser(Evidence a, Evidence b) {
    return ORDER.compare(a, b) <= 0 ? a : b;
  }
}
