package dev.bugbash.bench;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.Random;

/**
 * Failures for measuring: the most frequent fault makes many times more failures than the rarest
 * (Zipf), values in messages and lines vary. The same numbers give the same failures.
 */
final class InventedFailures {
  private static final String[] TYPES = {
    "java.lang.IllegalStateException",
    "java.lang.NullPointerException",
    "java.util.concurrent.TimeoutException",
    "org.opentest4j.AssertionFailedError"
  };
  private static final String[] RUNNER = {
    "java.base/java.lang.reflect.Method.invoke(Method.java:580)",
    "org.junit.platform.commons.util.ReflectionUtils.invokeMethod(ReflectionUtils.java:728)",
    "org.junit.jupiter.engine.execution.MethodInvocation.proceed(MethodInvocation.java:60)",
    "org.junit.jupiter.engine.descriptor.TestMethodTestDescriptor.invoke(TestMethodTestDescriptor.java:218)",
    "org.junit.platform.engine.support.hierarchical.NodeTestTask.execute(NodeTestTask.java:151)",
    "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider.execute(JUnitPlatformProvider.java:184)"
  };

  /** Tests that one fault breaks, at most. */
  private static final int TESTS = 40;

  private final int faults;

  private InventedFailures(int faults) {
    this.faults = faults;
  }

  /** As many faults as so many failures usually have. */
  static InventedFailures inAll(int failures) {
    return ofFaults(Math.max(20, (int) Math.round(4.7 * Math.sqrt(failures))));
  }

  /** Of so many faults; the rarest come up only where very many failures are asked for. */
  static InventedFailures ofFaults(int faults) {
    return new InventedFailures(faults);
  }

  /** The failure of that number. Thread-safe. */
  Failure failure(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    random.nextInt();
    int fault = (int) Math.min(faults - 1.0, Math.pow(faults, random.nextDouble()) - 1);
    return failure(number, fault, random);
  }

  /** A failure of one fault; every fault has another signature. Thread-safe. */
  static Failure ofFault(int fault) {
    return failure(fault, fault, new Random(fault));
  }

  private static Failure failure(int number, int fault, Random random) {
    String type = TYPES[fault % TYPES.length];
    String message =
        "entity"
            + letters(fault)
            + " was "
            + random.nextInt(100_000)
            + " after "
            + random.nextInt(9_000)
            + " ms";
    String home = "com.example.p" + fault % 19;
    StringBuilder stack = new StringBuilder(2_000).append(type).append(": ").append(message);
    for (int depth = 0; depth < 4 + fault % 9; depth++) {
      String service = "Service" + (fault * 31 + depth) % 9_973;
      frame(stack, home + "." + service, "step" + depth, service, 20 + random.nextInt(40));
    }
    String suite = home + ".F" + fault + "Test";
    String name = "breaks" + letters(random.nextInt(TESTS));
    frame(stack, suite, name, "F" + fault + "Test", number % 500);
    for (int round = 0; round < 3; round++) {
      for (String frame : RUNNER) {
        stack.append("\n\tat ").append(frame);
      }
    }
    TestId test = TestId.of(suite, name);
    return new Failure("" + number, test, type, message, stack.toString(), "");
  }

  private static void frame(
      StringBuilder stack, String type, String method, String file, int line) {
    stack.append("\n\tat ").append(type).append('.').append(method);
    stack.append('(').append(file).append(".java:").append(line).append(')');
  }

  /** A number as a word, which no mask takes away. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.isEmpty(); rest /= 20) {
      word.append((char) ('A' + rest % 20));
    }
    return word.toString();
  }
}
