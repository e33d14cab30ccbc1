package dev.bugbash.tui.terminal;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/**
 * Listens to Unix signals. {@code sun.misc.Signal} compiles with a warning that can't be turned
 * off, so it is called through reflection; the listener is made as the compiler would make a
 * lambda, because a proxy would cost a tenth of the time until the first frame.
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
      Object listener = listener(signal, handler, any -> action.run());
      Method handle = signal.getMethod("handle", signal, handler);
      Object named = signal.getConstructor(String.class).newInstance(name);
      Object before = handle.invoke(null, named, listener);
      return () -> putBack(handle, named, before);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return () -> {};
    }
  }

  private static Object listener(Class<?> signal, Class<?> handler, Consumer<Object> heard)
      throws ReflectiveOperationException {
    MethodHandles.Lookup here = MethodHandles.lookup();
    MethodHandle accept =
        here.findVirtual(Consumer.class, "accept", methodType(void.class, Object.class));
    MethodType handles = methodType(void.class, signal);
    try {
      return LambdaMetafactory.metafactory(
              here, "handle", methodType(handler, Consumer.class), handles, accept, handles)
          .getTarget()
          .invoke(heard);
    } catch (Throwable e) {
      throw new IllegalStateException(handler + " can't be implemented", e);
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
