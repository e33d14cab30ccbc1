package dev.bugbash.launcher.child;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The program that runs the tests. Standard input brings the request, a socket takes the events.
 */
public final class TestProcess {
  private static final int EXPIRED = 124;
  private static final int ORPHANED = 125;

  private TestProcess() {}

  /** Runs the tests asked for on standard input. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream orders = new DataInputStream(System.in);
    System.setIn(InputStream.nullInputStream());
    List<String> request = Message.read(orders).orElseThrow().texts();
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (Socket socket = new Socket(loopback, Integer.parseInt(request.get(0)))) {
      EventWriter events = new EventWriter(socket.getOutputStream());
      events.send(Message.Kind.HELLO, request.get(1));
      RunningTests running = new RunningTests();
      obey(orders, events, running);
      run(request.subList(2, request.size()), events, running);
      events.send(Message.Kind.DONE);
    }
    // Threads that the tests left behind must not keep the process alive.
    System.exit(0);
  }

  private static void run(List<String> wanted, EventWriter events, RunningTests running) {
    try (LauncherSession session = LauncherFactory.openSession()) {
      Launcher launcher = session.getLauncher();
      TestPlan plan = launcher.discover(Wanted.request(wanted));
      launcher.execute(plan, new EventListener(events, running));
    } catch (Throwable t) {
      events.send(Message.Kind.BROKEN, ThrowableText.reasons(t));
    }
  }

  /** Ends this process when its time is up, and when its parent is gone. */
  private static void obey(DataInputStream orders, EventWriter events, RunningTests running) {
    Thread thread =
        new Thread(
            () -> {
              if (expired(orders)) {
                running.stacks().forEach((id, s) -> events.send(Message.Kind.STUCK, id, s));
                Runtime.getRuntime().halt(EXPIRED);
              }
              Runtime.getRuntime().halt(ORPHANED);
            },
            "bugbash-orders");
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean expired(DataInputStream orders) {
    try {
      return Message.read(orders).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
