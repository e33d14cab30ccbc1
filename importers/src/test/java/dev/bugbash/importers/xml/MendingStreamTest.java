package dev.bugbash.importers.xml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MendingStreamTest {
  @ParameterizedTest
  @CsvSource({"<a>, </a>", "<a><![CDATA[, ]]></a>"})
  void aTextIsNeverPartedWithinTheEndOfALine(String begin, String end) throws IOException {
    for (int shift = 0; shift < 3; shift++) {
      String xml = begin + "x".repeat(shift) + "y\r\n".repeat(100_000) + end;

      String mended = mended(xml);

      assertTrue(mended.length() > xml.length(), "nothing was parted");
      assertFalse(mended.contains("\r<") || mended.contains("\r]"), "parted");
    }
  }

  private static String mended(String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    try (MendingStream in = new MendingStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
