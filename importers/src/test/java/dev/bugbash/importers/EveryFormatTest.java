package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.bugbash.importers.Recorder.Read;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every format: its fixtures are recognised and read, and whatever is done to them,
 * nothing is thrown but that they can't be read, and nothing red becomes green by being cut.
 */
final class EveryFormatTest {
  private static final int CUTS = 200;
  private static final int ROUNDS = 300;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final List<byte[]> NASTY =
      List.of(
          bytes("\0"),
          bytes("\0\0\0\0"),
          bytes("<"),
          bytes(">"),
          bytes("</"),
          bytes("&"),
          bytes("&#0;"),
          bytes("&x;"),
          bytes("]]>"),
          bytes("<![CDATA["),
          bytes("<!--"),
          bytes("<a>"),
          bytes("</a>"),
          bytes("<x y='"),
          bytes("<failure>"),
          bytes("\""),
          bytes("{"),
          bytes("}"),
          bytes("[["),
          bytes("]"),
          bytes(","),
          bytes(":"),
          bytes("null"),
          bytes("-1e999"),
          bytes("99999999999999999999"),
          bytes("\r"),
          bytes("\n\n"),
          bytes("\u001b[31m"),
          bytes("\ufeff"),
          bytes("\u202e"),
          new byte[] {(byte) 0xff, (byte) 0xfe},
          new byte[] {(byte) 0xc3},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<ReportFormat> formats() {
    return Formats.own();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hasFixturesThatAreRecognisedAndRead(ReportFormat format) {
    List<Path> fixtures = FormatFixtures.of(format);
    assertFalse(fixtures.isEmpty(), "no fixture in fixtures/" + format.name());
    for (Path fixture : fixtures) {
      for (Read read : Recorder.readFile(fixture)) {
        assertEquals(format.name(), read.format, fixture.toString());
        assertEquals("", read.problem, fixture.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aCutReportIsNeverGreenWhereTheWholeIsRed(ReportFormat format) throws IOException {
    Random random = new Random(seed);
    for (Path fixture : FormatFixtures.of(format)) {
      byte[] whole = Files.readAllBytes(fixture);
      if (!Recorder.readAll(whole).stream().anyMatch(Read::red)) {
        continue;
      }
      for (int cut : cuts(whole.length, random)) {
        assertVisiblyBroken(fixture, Arrays.copyOf(whole, cut), cut);
      }
    }
  }

  private void assertVisiblyBroken(Path fixture, byte[] part, int cut) {
    List<Read> reads = Recorder.readAll(part);
    boolean visible = reads.stream().anyMatch(read -> !read.problem.isEmpty() || read.red());
    if (!visible) {
      throw new AssertionError(
          fixture + " cut after " + cut + " bytes is green, -Dbugbash.seed=" + seed);
    }
  }

  private static int[] cuts(int length, Random random) {
    return length <= 2 * CUTS
        ? IntStream.range(0, length).toArray()
        : random.ints(CUTS, 0, length).toArray();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void damageIsSurvived(ReportFormat format) {
    Random random = new Random(seed);
    List<Path> fixtures = FormatFixtures.of(format);
    assertTimeout(
        LONGEST,
        () -> {
          for (int round = 0; round < ROUNDS && !fixtures.isEmpty(); round++) {
            byte[] whole = Files.readAllBytes(fixtures.get(round % fixtures.size()));
            survive(format, damage(whole, random), round);
          }
        });
  }

  /** The format is asked itself: the reader might have recognised another one, or none. */
  private void survive(ReportFormat format, byte[] damaged, int round) {
    Read read = new Read("damaged", format.name());
    try {
      format.recognises(new String(damaged, StandardCharsets.UTF_8), "damaged");
      format.read(new ByteArrayInputStream(damaged), read);
    } catch (IOException e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank(), "no reason in round " + round);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(
          "-Dbugbash.seed=" + seed + ", round " + round + ": " + excerpt(damaged), e);
    }
  }

  private static String excerpt(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(2_000, text.length()));
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(5); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = insert(bytes, at, NASTY.get(random.nextInt(NASTY.size())));
        case 3 -> bytes = remove(bytes, at, random.nextInt(60));
        default -> bytes = insert(bytes, at, piece(bytes, random));
      }
    }
    return bytes;
  }

  private static byte[] piece(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
  }

  private static byte[] insert(byte[] bytes, int at, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(more);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] remove(byte[] bytes, int at, int length) {
    int end = Math.min(bytes.length, at + length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }
}
