package dev.bugbash.bench.releases;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/**
 * Methods as text, to see whether two compilations are one source: without lines and stack sizes,
 * and with the lambdas in it in the place of their numbers, which the compiler counts anew.
 */
final class MethodText {
  private static final Pattern NUMBER =
      Pattern.compile("(lambda|access)\\$([A-Za-z0-9_]*\\$)?\\d+");
  private static final Pattern NOISE = Pattern.compile("(?m)^ *(LINENUMBER|MAX).*$");
  private static final int ACCESS = 0xfff;

  private final Map<String, MethodNode> methods;
  private final Set<String> told = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  private MethodText(Map<String, MethodNode> methods) {
    this.methods = methods;
  }

  /** The methods of a class by name and descriptor. */
  static Map<String, MethodNode> methods(ClassNode type) {
    Map<String, MethodNode> methods = new TreeMap<>();
    type.methods.forEach(m -> methods.put(m.name + m.desc, m));
    return methods;
  }

  /**
   * The text of a method.
   *
   * @param methods of its class
   */
  static String of(MethodNode method, Map<String, MethodNode> methods) {
    MethodText text = new MethodText(methods);
    text.tell(method);
    return NOISE.matcher(NUMBER.matcher(text.text).replaceAll("$1\\$N")).replaceAll("");
  }

  /** Whether the compiler made it for a lambda or for access from a class inside. */
  static boolean numbered(String method) {
    return method.startsWith("lambda$") || method.startsWith("access$");
  }

  private void tell(MethodNode method) {
    Textifier printer = new Textifier();
    method.accept(new TraceMethodVisitor(printer));
    StringWriter code = new StringWriter();
    printer.print(new PrintWriter(code, true));
    text.append(method.access & ACCESS).append(' ').append(code);
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call) {
        tellNumbered(call.name, call.desc);
      } else if (instruction instanceof InvokeDynamicInsnNode call) {
        for (Object argument : call.bsmArgs) {
          if (argument instanceof Handle handle) {
            tellNumbered(handle.getName(), handle.getDesc());
          }
        }
      }
    }
  }

  private void tellNumbered(String name, String descriptor) {
    MethodNode method = methods.get(name + descriptor);
    if (method != null && numbered(name) && told.add(name + descriptor)) {
      tell(method);
    }
  }
}
