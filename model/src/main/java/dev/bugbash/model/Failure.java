package dev.bugbash.model;

import java.util.List;
import java.util.Objects;

/**
 * The evidence of one failed attempt, as the test tool wrote it: unmasked and possibly hostile.
 *
 * @param id unique within its report: {@code suite::name}, unless the report gives one
 * @param test the test that failed
 * @param type exception type, such as {@code java.lang.NullPointerException}; may be empty
 * @param message its message; may be empty and may have several lines
 * @param stack the stack trace with its cause chain, innermost frame first or as the language
 *     prints it; often begins with type and message again; may be empty
 * @param output captured output of the test; may be empty
 * @param attachments files that go with it, by reference
 */
public record Failure(
    String id,
    TestId test,
    String type,
    String message,
    String stack,
    String output,
    List<Attachment> attachments) {
  public Failure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(output, "output");
    attachments = List.copyOf(attachments);
  }

  /** Without attachments. */
  public Failure(String id, TestId test, String type, String message, String stack, String output) {
    this(id, test, type, message, stack, output, List.of());
  }

  public static Failure of(TestId test, String type, String message, String stack) {
    return new Failure(test.toString(), test, type, message, stack, "");
  }
}
