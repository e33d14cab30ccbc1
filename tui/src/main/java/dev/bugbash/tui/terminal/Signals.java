package dev.bugbash.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
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
   * @return puts back who listened before; does nothing where this JVM can't listen
   */
  static Runnable on(String name, Runnable action) {
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
      Method handle = signal.getMethod("handle", signal, handler);
      Object named = signal.getConstructor(String.class).newInstance(name);
      Object before = handle.invoke(null, named, listener);
      return () -> putBack(handle, named, before);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return () -> {};
    }
  }

  private static void putBack(Method handle, Object signal, Object before) {
    try {
      handle.invoke(null, signal, before);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(signal + " could be listened to, but not be left", e);
    }
  }
}
