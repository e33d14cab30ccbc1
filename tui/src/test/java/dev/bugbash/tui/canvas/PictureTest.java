package dev.bugbash.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.theme.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Pictures of canvases. */
final class PictureTest {
  @Test
  void hostileTextStaysTextInAnSvg() throws Exception {
    Canvas canvas = new Canvas(new Size(40, 2));
    canvas.text(0, 0, "<script>alert(1)</script> & \u001B[31m \"'", Role.CAUSE);
    canvas.text(0, 1, "selected \u7D50\u5408", Role.SELECTED);

    Document document = parse(svg(canvas));

    assertEquals(0, document.getElementsByTagName("script").getLength());
    assertEquals(
        "<script>alert(1)</script> & \u241B[31m \"'",
        texts(document).strip().lines().findFirst().orElse("").strip());
    assertTrue(texts(document).contains("\u7D50"));
  }

  private static String svg(Canvas canvas) throws IOException {
    StringBuilder svg = new StringBuilder();
    SvgPicture.write(canvas, true, svg);
    return svg.toString();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static String texts(Document document) {
    NodeList texts = document.getElementsByTagName("text");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      all.append(texts.item(i).getTextContent()).append('\n');
    }
    return all.toString();
  }
}
