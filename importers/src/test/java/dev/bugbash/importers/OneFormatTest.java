package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No console format claims a report of another format, and no two claim one log. */
final class OneFormatTest {
  static List<Path> fixtures() {
    return Formats.own().stream().flatMap(format -> FormatFixtures.of(format).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void claimsAFixture(Path fixture) throws IOException {
    String folder = String.valueOf(fixture.getName(fixture.getNameCount() - 2));
    List<String> claiming =
        Formats.own().stream()
            .filter(format -> isConsole(format) || format.name().equals(folder))
            .filter(format -> claims(format, fixture))
            .map(ReportFormat::name)
            .toList();

    assertEquals(List.of(folder), claiming);
  }

  private static boolean isConsole(ReportFormat format) {
    return format.name().endsWith("-console") || format.name().equals("ci-log");
  }

  private static boolean claims(ReportFormat format, Path fixture) {
    try (InputStream in = Files.newInputStream(fixture)) {
      String head = Decoding.head(in.readNBytes(format.headLength()));
      return format.recognises(head, String.valueOf(fixture.getFileName()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
