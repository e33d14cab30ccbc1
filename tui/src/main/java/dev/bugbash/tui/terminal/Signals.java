package dev.bugbash.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Listens to Unix signals. Through reflection, because {@code sun.misc.Signal} compiles with a
 * warning that can't be turned off; Lanterna does the same.
 */
final class Signals {
  private Signals() {}

  /**
   * Runs {@code action} at each signal of that name (without SIG), on a thread of the JVM.
   *
   * @return whether this JVM can do so
   */
  static boolean on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler invocation =
          (proxy, method, arguments) -> {
            switch (method.getName()) {
              case "handle" -> action.run();
              case "hashCode" -> {
                return System.identityHashCode(proxy);
              }
              case "equals" -> {
                return proxy == arguments[0];
              }
              default -> {
                return name;
              }
            }
            return null;
          };
      Object listener =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(), new Class<?>[] {handler}, invocation);
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
      return true;
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
