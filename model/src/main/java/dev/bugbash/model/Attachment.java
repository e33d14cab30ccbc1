package dev.bugbash.model;

import java.util.Objects;

/**
 * A file that goes with a failure, such as a screenshot or a trace, by reference: it is never
 * opened.
 *
 * @param path as the report gives it; hostile, and perhaps on another machine
 * @param type what the report says it is, such as {@code image/png}; may be empty
 * @param size in bytes, where the report tells it; otherwise -1
 */
public record Attachment(String path, String type, long size) {
  public Attachment {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(type, "type");
  }

  /** Its path, with type and size where they are known, such as {@code a.png (image/png)}. */
  public String label() {
    String bytes = size < 0 ? "" : size + " bytes";
    String separator = type.isEmpty() || bytes.isEmpty() ? "" : ", ";
    String known = type + separator + bytes;
    return known.isEmpty() ? path : path + " (" + known + ")";
  }

  public static Attachment of(String path) {
    return new Attachment(path, "", -1);
  }
}
