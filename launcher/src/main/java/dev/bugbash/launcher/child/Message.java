package dev.bugbash.launcher.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parent and the test process say to each other: a kind and its texts, each preceded by
 * its length, so that no text can be taken for anything else.
 */
public record Message(Kind kind, List<String> texts) {
  private static final int MOST_TEXTS = 1_000_000;
  private static final int LONGEST_TEXT = 16 << 20;

  public Message {
    texts = List.copyOf(texts);
  }

  /** The kinds of message, with their texts in order. */
  public enum Kind {
    /** To the test process: port, token, then {@code kind:value} for each selector and filter. */
    REQUEST,
    /** To the test process: say what the running tests are doing, and end. */
    EXPIRED,
    /** The token. */
    HELLO,
    /** How many tests are known before the first starts. */
    PLANNED,
    /** One more test became known while they run. */
    REGISTERED,
    /** Id, {@code test} or {@code container}, suite, name, parameters. */
    STARTED,
    /** Suite, name, parameters, reason. */
    SKIPPED,
    /** Id, an {@link Ending}, nanoseconds, exception type, message, stack, output, name. */
    FINISHED,
    /** Id and stack of a test that was running when the time was up. */
    STUCK,
    /** The tests could not be run as a whole: the reason. */
    BROKEN,
    /** Everything has been said. */
    DONE
  }

  /** How a test or a container ended. */
  public enum Ending {
    PASSED,
    FAILED,
    ERROR,
    SKIPPED
  }

  public static Message of(Kind kind, String... texts) {
    return new Message(kind, List.of(texts));
  }

  public String text(int index) {
    return texts.get(index);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(kind.name());
    out.writeInt(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /** The next message; empty at the end, even where it ends in the middle of one. */
  public static Optional<Message> read(DataInputStream in) throws IOException {
    try {
      Kind kind = Kind.valueOf(in.readUTF());
      int count = in.readInt();
      if (count < 0 || count > MOST_TEXTS) {
        throw new IOException("not a message of a test process");
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(readText(in));
      }
      return Optional.of(new Message(kind, texts));
    } catch (EOFException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException("not a message of a test process", e);
    }
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new IOException("not a message of a test process");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
