package dev.bugbash.bench.releases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Two releases of a library, mixed: every method that both have, and that differs, can be taken
 * from either. Everything else is the newer's, and what only the older has is there too.
 */
final class TwoReleases {
  private static final String REACHED = Type.getInternalName(Reached.class);

  private final Map<String, byte[]> older;
  private final Map<String, byte[]> newer;

  /** Classes that differ. */
  private final Set<String> different = new TreeSet<>();

  /** The number of each method that differs, by class, then by name and descriptor. */
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  private final List<String> methods = new ArrayList<>();

  TwoReleases(Path olderJar, Path newerJar) throws IOException {
    older = ClassFiles.of(olderJar);
    newer = ClassFiles.of(newerJar);
    newer.forEach(
        (name, bytes) -> {
          byte[] before = older.get(name);
          if (before != null && !Arrays.equals(before, bytes)) {
            different.add(name);
            number(name, MethodText.methods(read(before)), MethodText.methods(read(bytes)));
          }
        });
  }

  private void number(String type, Map<String, MethodNode> before, Map<String, MethodNode> after) {
    after.forEach(
        (key, method) -> {
          MethodNode old = before.get(key);
          if (old != null
              && old.instructions.size() > 0
              && method.instructions.size() > 0
              && !MethodText.numbered(method.name)
              && !MethodText.of(old, before).equals(MethodText.of(method, after))) {
            numbers.computeIfAbsent(type, t -> new HashMap<>()).put(key, methods.size());
            methods.add(type + "." + key);
          }
        });
  }

  /** The methods that differ, by their number: {@code package/Class.name(descriptor)result}. */
  List<String> methods() {
    return List.copyOf(methods);
  }

  /**
   * The bytes of a class.
   *
   * @param name internal name
   * @param fromNewer the numbers of the methods that are taken from the newer release
   * @return null when neither release has it
   */
  byte @Nullable [] mixed(String name, BitSet fromNewer) {
    byte[] before = older.get(name);
    byte[] after = newer.get(name);
    if (before != null && after != null && different.contains(name)) {
      return mix(readOlder(before), read(after), numbers.getOrDefault(name, Map.of()), fromNewer);
    }
    return after == null ? before : after;
  }

  /** Adds to the newer class what is the older's. */
  private static byte[] mix(
      ClassNode old, ClassNode mixed, Map<String, Integer> numbers, BitSet fromNewer) {
    Map<String, MethodNode> oldMethods = MethodText.methods(old);
    for (int i = 0; i < mixed.methods.size(); i++) {
      MethodNode method = mixed.methods.get(i);
      MethodNode before = oldMethods.remove(method.name + method.desc);
      Integer number = numbers.get(method.name + method.desc);
      if (number != null && before != null) {
        MethodNode taken = fromNewer.get(number) ? method : before;
        taken.instructions.insert(tellReached(number));
        mixed.methods.set(i, taken);
      }
    }
    mixed.methods.addAll(oldMethods.values());
    Set<String> fields = new HashSet<>();
    mixed.fields.forEach(field -> fields.add(field.name + field.desc));
    for (FieldNode field : old.fields) {
      if (fields.add(field.name + field.desc)) {
        mixed.fields.add(field);
      }
    }
    mixed.version = Math.max(mixed.version, old.version);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    mixed.accept(writer);
    return writer.toByteArray();
  }

  private static InsnList tellReached(int number) {
    InsnList call = new InsnList();
    call.add(new LdcInsnNode(number));
    call.add(new MethodInsnNode(Opcodes.INVOKESTATIC, REACHED, "method", "(I)V", false));
    return call;
  }

  private static ClassNode read(byte[] bytes) {
    ClassNode type = new ClassNode();
    new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG);
    return type;
  }

  /** Its lambdas get other names, for the newer's have the same numbers and other code. */
  private ClassNode readOlder(byte[] bytes) {
    ClassNode type = new ClassNode();
    Remapper renaming =
        new Remapper() {
          @Override
          public String mapMethodName(String owner, String name, String descriptor) {
            return MethodText.numbered(name) && different.contains(owner) ? "old$" + name : name;
          }
        };
    new ClassReader(bytes).accept(new ClassRemapper(type, renaming), ClassReader.SKIP_DEBUG);
    return type;
  }
}
