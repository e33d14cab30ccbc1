package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no two formats claim the same report, so that their order decides nothing. */
final class RecognitionTest {
  private static final int HEAD = 8 * 1024;

  /** Their roots are told apart by the order of the list. */
  private static final Set<String> ORDERED = Set.of("qtest-xml");

  static List<ReportFormat> formats() {
    return Formats.own().stream().filter(format -> !ORDERED.contains(format.name())).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void oneFormatAloneClaimsEachFixture(ReportFormat format) throws IOException {
    for (Path fixture : FormatFixtures.of(format)) {
      String head = head(fixture);
      List<String> claims =
          Formats.own().stream()
              .filter(each -> each.recognises(head, "report"))
              .map(ReportFormat::name)
              .toList();
      assertEquals(List.of(format.name()), claims, fixture.toString());
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Decoding.head(in.readNBytes(HEAD));
    }
  }
}
