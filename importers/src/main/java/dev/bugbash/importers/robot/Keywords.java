package dev.bugbash.importers.robot;

import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the keywords of one test, or of one set-up, say of how it failed. Used once. */
final class Keywords {
  private static final int MOST_LINES = 200;

  private final XmlCursor xml;
  private final List<String> trace = new ArrayList<>();
  private String message = "";

  Keywords(XmlCursor xml) {
    this.xml = xml;
  }

  /** What failed first, innermost keyword first, with the traces that were logged. */
  String trace() {
    return BoundedText.of(String.join("\n", trace), BoundedText.STACK);
  }

  /** The last message of level FAIL. */
  String message() {
    return message;
  }

  /** Reads the keyword, or the control structure, that begins here. */
  Status keyword() throws IOException {
    String owner = xml.attribute("owner", "library");
    String name = xml.attribute("name", "kwname");
    int before = trace.size();
    Status status = body();
    if (!status.failed()) {
      trace.subList(Math.min(before, trace.size()), trace.size()).clear();
    } else if (!name.isEmpty()) {
      add("at " + (owner.isEmpty() ? "" : owner + ".") + name);
    }
    return status;
  }

  /** Reads the children of what begins here; gives its status. */
  Status body() throws IOException {
    Status[] status = {Status.NONE};
    xml.children(
        child -> {
          switch (child) {
            case "status" -> status[0] = Status.read(xml);
            case "msg" -> logged();
            case "arg", "doc", "tag", "tags", "var", "value", "timeout", "arguments", "assign" -> {
              // Says nothing of the end.
            }
            default -> keyword();
          }
        });
    return status[0];
  }

  private void logged() throws IOException {
    String level = xml.attribute("level");
    if (level.equals("FAIL") || level.equals("ERROR")) {
      String text = xml.text(BoundedText.MESSAGE);
      message = level.equals("FAIL") ? text : message;
      add(text);
    } else if (level.equals("DEBUG")) {
      String text = xml.text(BoundedText.MESSAGE);
      if (text.startsWith("Traceback")) {
        add(text);
      }
    }
  }

  private void add(String line) {
    if (trace.size() < MOST_LINES) {
      trace.add(line);
    }
  }
}
