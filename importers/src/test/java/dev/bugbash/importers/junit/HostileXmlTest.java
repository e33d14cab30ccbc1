package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileXmlTest {
  private static final String RED =
      "<testsuite name='s'><testcase name='c'><failure message='%s'/></testcase></testsuite>";

  private static String message(Read read) {
    assertEquals("", read.problem);
    return read.failures().get(0).message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a&#7;b | a?   b", "a&#x1b;[31m | a?     [31m", "a&#0;b | a?   b", "a&#xA;b | a b"})
  void replacesReferencesToForbiddenCharacters(String written, String read) {
    Read result = Recorder.read(String.format(RED, written));

    assertEquals(read, message(result).replace('\n', ' '));
  }

  @Test
  void replacesControlCharactersWithAWarning() {
    Read read = Recorder.read(String.format(RED, "a\u0007b\u0000c\ufffed"));

    assertTrue(message(read).startsWith("a?b?c?"), message(read));
    assertTrue(read.warnings.get(0).contains("that XML does not allow"), read.warnings.toString());
  }

  @Test
  void replacesBytesThatAreNotUtf8WithAWarning() {
    byte[] bytes = String.format(RED, "gr\u00fc\u00df").getBytes(StandardCharsets.ISO_8859_1);

    Read read = Recorder.read(bytes);

    assertEquals("gr??", message(read));
    assertEquals(1, read.warnings.size());
  }

  @Test
  void keepsControlCharactersWrittenAsTextInACdataSection() {
    Read read =
        Recorder.read(
            "<testsuite><testcase name='c'><failure message='m'><![CDATA[&#7; <x> ]] &amp;]]>"
                + "</failure></testcase></testsuite>");

    assertEquals("&#7; <x> ]] &amp;", read.failures().get(0).stack());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16BE", "UTF-16LE", "windows-1252"})
  void readsTheDeclaredCharacterSet(String charset) {
    String xml =
        "<?xml version='1.0' encoding='" + charset + "'?>" + String.format(RED, "gr\u00fc\u00df");

    assertEquals("gr\u00fc\u00df", message(Recorder.read(xml.getBytes(Charset.forName(charset)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aByteOrderMarkOutweighsTheDeclaration(String charset) {
    String xml =
        "\ufeff<?xml version='1.0' encoding='utf-8'?>" + String.format(RED, "\u20ac\u0007");

    assertEquals("\u20ac?", message(Recorder.read(xml.getBytes(Charset.forName(charset)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", "\n\n"})
  void readsSeveralDocumentsInOneFile(String between) {
    String one = "<?xml version='1.0'?>\n<testsuite name='%s'><testcase name='c'/></testsuite>\n";

    Read read = Recorder.read(String.format(one, "a") + between + String.format(one, "b"));

    assertEquals("", read.problem);
    assertEquals(List.of("a::c passed", "b::c passed"), read.outcomes());
  }

  @Test
  void aSecondDocumentThatIsCutMakesTheFileUnreadable() {
    Read read =
        Recorder.read("<?xml version='1.0'?><testsuite/><?xml version='1.0'?><testsuite><testc");

    assertFalse(read.problem.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<xmlns:x/>", "<x xmlns:xmlns='y'/>", "<x:y/>", "<x y:z='1'/>"})
  void aPrefixThatIsNoneMakesTheFileUnreadable(String element) {
    Read read = Recorder.read("<testsuite><testcase name='c'/>" + element + "</testsuite>");

    assertTrue(read.problem.contains("not well-formed XML"), read.problem);
  }

  @Test
  void neverTouchesWhatAnEntityPointsTo(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
    String xml =
        "<!DOCTYPE testsuite [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + "<testsuite><testcase name='c'><failure message='m'>a &x; b</failure></testcase>"
            + "</testsuite>";

    Read read = Recorder.read(xml);

    assertTrue(read.problem.isEmpty() || !read.red(), read.problem);
    assertFalse(read.failures().toString().contains("s3cret"));
  }

  @Test
  void neverMultipliesEntities() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE testsuite [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10));
      xml.append("'>");
    }
    xml.append("]><testsuite><testcase name='c'><failure message='m'>&a29;</failure></testcase>");

    Read read = Recorder.read(xml.append("</testsuite>").toString());

    assertEquals("&a29;", read.failures().get(0).stack());
  }

  @Test
  void whiteSpaceMayPrecedeTheDeclaration() {
    String xml = " \n<?xml version='1.0' encoding='UTF-8'?>\n<testsuite name='s'>\n<testcase/>";

    assertEquals("", Recorder.read(xml + "</testsuite>").problem);
    assertTrue(Recorder.read(xml + "<a</testsuite>").problem.startsWith("line 4: "), "counted");
  }

  @Test
  void elementsThatAreNestedWithoutEndAreRefused() {
    Read read = Recorder.read("<testsuite>".repeat(100_000));

    assertEquals("line 1: elements are nested more than 500 deep", read.problem);
  }

  @Test
  void nestingThatIsAllowedNeedsLittleStack() throws InterruptedException {
    String xml = "<testsuite>".repeat(498) + "<testcase name='c'/>" + "</testsuite>".repeat(498);
    String[] problem = {"not read"};
    Thread small =
        new Thread(null, () -> problem[0] = Recorder.read(xml).problem, "small", 512 * 1024);

    small.start();
    small.join();

    assertEquals("", problem[0]);
  }

  @Test
  void aPrologMadeToConfuseIsRefusedAtOnce() {
    Read read = Recorder.read("<!---->".repeat(1_000) + "x");

    assertEquals("is in no format that bugbash knows", read.problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<testsuite><testcase name='c'><failure><![CDATA[never closed</failure></testcase>"
            + "</testsuite>",
        "<testsuite><testcase name='c'></testsuite>",
        "<testsuite>\n<testcase name='a & b'/></testsuite>",
        "<testsuite/>\nBUILD FAILED",
        "<testsuite><testcase name='c'><system-out>text",
      })
  void whatIsNotWellFormedIsUnreadableAndNamesTheLine(String xml) {
    Read read = Recorder.read(xml);

    assertTrue(read.problem.startsWith("line "), read.problem);
  }

  @Test
  void everyBeginningOfARedReportIsUnreadableOrRed() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("../fixtures/junit-xml/phpunit-9.xml"));
    int needed = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
    for (int length = 0; length <= whole.length; length++) {
      Read read = Recorder.read(Arrays.copyOf(whole, length));

      boolean complete = length >= needed;
      assertEquals(complete, read.problem.isEmpty(), "the first " + length + ": " + read.problem);
      assertEquals(complete, complete && read.red(), "the first " + length);
    }
  }

  @Test
  void everyBeginningInUtf16IsUnreadableOrRed() {
    byte[] whole = String.format(RED, "m").getBytes(StandardCharsets.UTF_16);
    for (int length = 0; length <= whole.length; length++) {
      Read read = Recorder.read(Arrays.copyOf(whole, length));

      assertEquals(length == whole.length, read.problem.isEmpty(), "the first " + length);
    }
  }

  @Test
  void aCharacterAcrossTheBuffersEdgeIsWhole() throws IOException {
    for (int shift = 0; shift < 24; shift++) {
      ByteArrayOutputStream xml = new ByteArrayOutputStream();
      xml.write(
          "<testsuite><testcase name='c'><failure message='".getBytes(StandardCharsets.UTF_8));
      xml.write("x".repeat(64 * 1024 - 80 + shift).getBytes(StandardCharsets.UTF_8));
      xml.write(
          "\u20ac&#x1F600;\ud83d\ude00&#1;'/></testcase></testsuite>"
              .getBytes(StandardCharsets.UTF_8));

      String message = message(Recorder.read(xml.toByteArray()));

      assertTrue(
          message.replace("x", "").startsWith("\u20ac\ud83d\ude00\ud83d\ude00?"),
          message.replace("x", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- a -->", "<![CDATA[<]]>"})
  void aSectionThatEndsAtTheBuffersEdgeEndsThere(String section) {
    String ending = "</failure></testcase></testsuite>";
    for (int shift = 0; shift < 24; shift++) {
      String text = "x".repeat(64 * 1024 - 80 + shift) + section.repeat(8) + "y".repeat(64);
      Read read = Recorder.read("<testsuite><testcase name='c'><failure>" + text + ending);

      assertEquals("", read.problem);
      assertEquals(
          section.contains("CDATA") ? 8 : 0,
          read.failures().get(0).stack().chars().filter(c -> c == '<').count());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "<![CDATA[%s]]>", "<!-- a ]]> & < ' - -> --><b>%s</b>"})
  void aTextIsTheSameHoweverItArrives(String form) {
    String text = "a ]] > -- b &amp;amp; &lt;x&gt; &#x1F600; \ud83d\ude00 'q' \"p\" ]";
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE testsuite>"
            + "<testsuite name='a > b'><testcase name='c'><failure message='1 > \"2\" &lt;'>"
            + form.replace("%s", text.repeat(200))
            + "</failure></testcase></testsuite>";
    String whole = Recorder.read(xml).failures().toString();

    for (int size = 1; size < 40; size++) {
      Read read = Recorder.readAll(new Trickle(xml.getBytes(StandardCharsets.UTF_8), size)).get(0);
      assertEquals("", read.problem, "in pieces of " + size);
      assertTrue(whole.equals(read.failures().toString()), "in pieces of " + size);
    }
  }

  /** Never gives more than some bytes at once, as a pipe may. */
  private static final class Trickle extends ByteArrayInputStream {
    private final int size;

    Trickle(byte[] bytes, int size) {
      super(bytes);
      this.size = size;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, size));
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }
}
