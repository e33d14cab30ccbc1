package dev.bugbash.launcher;

import dev.bugbash.launcher.child.Message;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The loopback connection on which a test process talks; only who knows the token is heard. */
final class TestChannel implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 200;
  private static final int HELLO_MILLIS = 2_000;
  private final ServerSocket server;
  private final String token;

  private TestChannel(ServerSocket server, String token) {
    this.server = server;
    this.token = token;
  }

  static TestChannel open() throws IOException {
    ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    server.setSoTimeout(PATIENCE_MILLIS);
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return new TestChannel(server, HexFormat.of().formatHex(random));
  }

  int port() {
    return server.getLocalPort();
  }

  String token() {
    return token;
  }

  /** What the test process says; empty when it ended before it said anything. */
  Optional<DataInputStream> accept(BooleanSupplier alive) throws IOException {
    while (true) {
      // Asked before we look, so that a process which connects and ends at once is still heard.
      boolean last = !alive.getAsBoolean();
      Optional<DataInputStream> events = acceptOne();
      if (events.isPresent() || last) {
        return events;
      }
    }
  }

  private Optional<DataInputStream> acceptOne() throws IOException {
    Socket socket;
    try {
      socket = server.accept();
    } catch (SocketTimeoutException e) {
      return Optional.empty();
    }
    socket.setSoTimeout(HELLO_MILLIS);
    DataInputStream events = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    if (knowsToken(events)) {
      socket.setSoTimeout(0);
      return Optional.of(events);
    }
    socket.close();
    return Optional.empty();
  }

  private boolean knowsToken(DataInputStream events) {
    try {
      Message hello = Message.of(Message.Kind.HELLO, token);
      return Message.read(events).filter(hello::equals).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
