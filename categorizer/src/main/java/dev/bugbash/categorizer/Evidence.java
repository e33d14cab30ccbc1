package dev.bugbash.categorizer;

import dev.bugbash.model.Frame;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Objects;

/**
 * What one signature says of its cause, with everything volatile masked; all that is needed to
 * compare it with others.
 *
 * @param type exception type; may be empty
 * @param causeType type of the innermost cause; equal to {@code type} where there is none
 * @param template the masked message
 * @param frames innermost first, of the innermost cause and then of what it caused
 * @param test one test that failed so: the least of all, so that the choice does not depend on
 *     order
 */
public record Evidence(
    Signature signature,
    String type,
    String causeType,
    String template,
    List<Frame> frames,
    TestId test) {
  public Evidence {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(causeType, "causeType");
    Objects.requireNonNull(template, "template");
    frames = List.copyOf(frames);
    Objects.requireNonNull(test, "test");
  }
}
