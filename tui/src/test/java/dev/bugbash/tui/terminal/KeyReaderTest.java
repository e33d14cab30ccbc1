package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        read("\u001b[<0;12;7xj\u001b[B"));
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
