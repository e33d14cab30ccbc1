package dev.bugbash.launcher.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends messages to the parent, each whole and at once, from any thread. */
final class EventWriter {
  private static final int PARENT_GONE = 125;
  private final DataOutputStream out;

  EventWriter(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  synchronized void send(Message.Kind kind, String... texts) {
    try {
      Message.of(kind, texts).write(out);
    } catch (IOException e) {
      // Nobody listens any more: going on would do harm and help nobody.
      Runtime.getRuntime().halt(PARENT_GONE);
    }
  }
}
