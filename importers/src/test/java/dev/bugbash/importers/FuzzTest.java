package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.fail;

import dev.bugbash.importers.Recorder.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Random damage to valid files: something is always told, and nothing is ever thrown. */
final class FuzzTest {
  private static final int ROUNDS = 2_000;
  private static final byte[] NASTY =
      "<>&;]-[!?\"'/=\0\u0007\n\r{},:|#".getBytes(StandardCharsets.ISO_8859_1);

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("phpunit-9", "pytest-7", "googletest-1.12", "surefire-3.5-set-up")) {
      seeds.add(Files.readAllBytes(Path.of("../fixtures/junit-xml", name + ".xml")));
    }
    seeds.add(
        bytes("{\"id\": \"a::b\", \"message\": \"m\", \"stack\": \"at \\u0041\"}\n".repeat(3)));
    seeds.add(bytes("Id;Title;Labels;Labels\n1;\"two\nlines\";a;b\n2;x;;\n"));
    seeds.add(bytes("# Bugs\n- [ ] BUG-1 first @ann\n  more\n  - [x] nested label:ui\n"));
    seeds.add(gzip(seeds.get(0)));
    return seeds;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void damagedFilesNeverThrow() throws IOException {
    System.out.println("seed " + seed);
    List<byte[]> seeds = seeds();
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(seeds.get(round % seeds.size()));
      try {
        List<Read> told = Recorder.readAll(damaged);
        if (told.isEmpty()) {
          fail("nothing was told");
        }
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "-Dbugbash.seed="
                + seed
                + ", round "
                + round
                + ": "
                + new String(damaged, StandardCharsets.ISO_8859_1),
            e);
      }
    }
  }

  private byte[] damage(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = NASTY[random.nextInt(NASTY.length)];
        case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        default -> {
          int length = Math.min(random.nextInt(40), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
        }
      }
    }
    return bytes;
  }
}
