package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/formats.md} as the formats describe themselves. {@code mvn -Dbugbash.update
 * -Dquick -pl importers -am test -Dtest=FormatsPageTest} writes it anew.
 */
final class FormatsPageTest {
  private static final Path PAGE = Path.of("../docs/formats.md");
  private static final String BEGIN =
      "<!-- From here to the end mark this is made from the code; FormatsPageTest says how. -->\n";
  private static final String END = "<!-- The end of what is made from the code. -->\n";

  @Test
  void theDocumentationIsWhatTheFormatsSay() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String after = page.substring(page.indexOf(END));
    String made = before + "\n" + FormatsPage.markdown(Formats.own()) + after;
    if (System.getProperty("bugbash.update") != null) {
      Files.writeString(PAGE, made);
    }

    assertEquals(made, Files.readString(PAGE));
  }

  @Test
  void everyFormatSaysWhatItReads() {
    for (ReportFormat format : Formats.own()) {
      assertFalse(format.guide().text().isBlank(), format.name());
      assertFalse(format.guide().rows().isEmpty(), format.name());
    }
  }
}
