package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Button;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyReaderTest {
  @Test
  void readsLettersArrowsAndControlKeys() throws IOException {
    assertEquals(
        List.of(
            pressed(Key.of('j')),
            pressed(Key.of(Kind.UP)),
            pressed(Key.of(Kind.PAGE_DOWN)),
            pressed(Key.ctrl('l')),
            pressed(Key.of(Kind.ENTER)),
            pressed(Key.of(Kind.ESCAPE))),
        read("j\u001b[A\u001b[6~\u000c\n\u001b"));
  }

  @Test
  void anUnknownSequenceIsOneKeyWithoutAMeaning() throws IOException {
    assertEquals(
        List.of(pressed(Key.of(Kind.OTHER)), pressed(Key.of('j')), pressed(Key.of(Kind.DOWN))),
        read("\u001b[>0;12;7xj\u001b[B"));
  }

  @Test
  void readsClicksAndTheWheelAndTheirPlaces() throws IOException {
    assertEquals(
        List.of(
            new Input.Clicked(11, 6, Button.LEFT, false, false),
            new Input.Clicked(0, 0, Button.LEFT, true, true),
            new Input.Clicked(299, 99, Button.RIGHT, false, false),
            new Input.Scrolled(4, 2, -3),
            new Input.Scrolled(4, 2, 3),
            pressed(Key.of('j'))),
        read(
            "\u001b[<0;12;7M\u001b[<20;1;1M\u001b[<2;300;100M"
                + "\u001b[<64;5;3M\u001b[<65;5;3Mj"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[<0;12;7m", // a release
        "[<32;12;7M", // a drag
        "[<35;12;7M", // a move
        "[<66;12;7M", // a wheel to the side
        "[<0;0;7M",
        "[<0;12M",
        "[<0;12;7;1M",
        "[<;;M",
        "[<M",
        "[<0;12;7x",
        "[<99999999999;1;1M",
        "[<0;-1;1M",
        "[<0;1;1 q",
        "[M !!" // the form before SGR
      })
  void whatElseTheMouseSaysIsNoInputAtAll(String sequence) throws IOException {
    assertEquals(
        List.of(pressed(Key.of('a')), pressed(Key.of('j'))), read("a\u001b" + sequence + "j"));
  }

  @Test
  void aClickInsideOfAPasteIsNoClick() throws IOException {
    assertEquals(List.of(new Input.Pasted("ab")), read("\u001b[200~a\u001b[<0;1;1Mb\u001b[201~"));
  }

  @Test
  void aClickMayComeInPieces() throws IOException {
    PipedOutputStream line = new PipedOutputStream();
    PatientInput in = new PatientInput(new PipedInputStream(line));
    line.write("\u001b[<0;1".getBytes(StandardCharsets.US_ASCII));
    Thread slow =
        new Thread(
            () -> {
              try {
                Thread.sleep(20);
                line.write("2;7M".getBytes(StandardCharsets.US_ASCII));
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    slow.start();

    assertEquals(List.of(new Input.Clicked(11, 6, Button.LEFT, false, false)), read(in));
  }

  @Test
  void whilePausedOnlyWhatIsHeldAlreadyIsRead() throws IOException {
    PatientInput in =
        new PatientInput(new ByteArrayInputStream("jk".getBytes(StandardCharsets.US_ASCII)));
    in.pause(true);
    assertEquals(List.of(), read(in));

    in.pause(false);
    assertEquals(List.of(pressed(Key.of('j')), pressed(Key.of('k'))), read(in));
  }

  @Test
  void whateverBytesComeReadingGoesOn() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "\u001b[<M;;019m~O x\u00e9";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder bytes = new StringBuilder();
      random.ints(20, 0, alphabet.length()).forEach(c -> bytes.append(alphabet.charAt(c)));

      List<Input> inputs = assertDoesNotThrow(() -> read(bytes + "\u001b\u001b....."), "" + seed);

      assertTrue(inputs.size() <= 27, "seed " + seed);
    }
  }

  @Test
  void joinsSurrogatesToOneKey() throws IOException {
    assertEquals(List.of(pressed(Key.of(0x1F680))), read("\uD83D\uDE80"));
  }

  @Test
  void whatIsPastedIsOneInputWhateverKeysItHolds() throws IOException {
    List<Input> inputs = read("a\u001b[200~q\u0003c\ncq\u001b[A\u001b[201~b");

    assertEquals(
        List.of(pressed(Key.of('a')), new Input.Pasted("qc\ncq"), pressed(Key.of('b'))), inputs);
  }

  @Test
  void waitsForTheRestOfAnArrowKeyThatComesInTwoPieces() throws IOException {
    InputStream pieces =
        new InputStream() {
          private int asked;
          private int at;
          private final byte[] bytes = "\u001b[A".getBytes(StandardCharsets.US_ASCII);

          @Override
          public int available() {
            asked++;
            return at == 0 ? 1 : asked < 6 ? 0 : bytes.length - at;
          }

          @Override
          public int read() {
            return at < bytes.length ? bytes[at++] : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int count = at == 0 ? 1 : bytes.length - at;
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count == 0 ? -1 : count;
          }
        };

    assertEquals(List.of(pressed(Key.of(Kind.UP))), read(new PatientInput(pieces)));
  }

  private static Input pressed(Key key) {
    return new Input.Pressed(key);
  }

  private static List<Input> read(String bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Input> read(InputStream in) throws IOException {
    FrameOutput out = new FrameOutput(OutputStream.nullOutputStream());
    FramedTerminal terminal = new FramedTerminal(in, out, new Size(80, 24));
    KeyReader reader = new KeyReader();
    List<Input> inputs = new ArrayList<>();
    KeyStroke stroke = terminal.pollInput();
    while (stroke != null && stroke.getKeyType() != KeyType.EOF) {
      reader.read(stroke).ifPresent(inputs::add);
      stroke = terminal.pollInput();
    }
    return inputs;
  }
}
