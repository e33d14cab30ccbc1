package dev.bugbash.importers.otr;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that runs: a test, or a container of them. */
final class Node {
  private static final int MOST_ATTACHMENTS = 100;

  final String name;
  final @Nullable Node parent;
  final int line;
  private final List<Attachment> attachments = new ArrayList<>();
  private String type = "";
  private String className = "";
  private String methodName = "";
  private String status = "";
  private String reason = "";
  private String exception = "";
  private String stack = "";
  private boolean hasChildren;

  Node(String name, @Nullable Node parent, int line) {
    this.name = name;
    this.parent = parent;
    this.line = line;
    if (parent != null) {
      parent.hasChildren = true;
    }
  }

  /** Reads one of the elements that say something of it; others are passed over. */
  void read(XmlCursor xml, String element) throws IOException {
    switch (element) {
      case "metadata", "sources", "attachments" -> xml.children(child -> read(xml, child));
      case "type" -> type = xml.text(100);
      case "classSource" -> className = xml.attribute("className");
      case "methodSource" -> {
        className = xml.attribute("className");
        methodName = xml.attribute("methodName");
      }
      case "file" -> {
        if (attachments.size() < MOST_ATTACHMENTS) {
          attachments.add(new Attachment(xml.attribute("path"), xml.attribute("mediaType"), -1));
        }
      }
      case "result" -> {
        status = xml.attribute("status");
        xml.children(child -> read(xml, child));
      }
      case "reason" -> reason = xml.text(BoundedText.MESSAGE);
      case "throwable" -> {
        exception = xml.attribute("type");
        stack = xml.text(BoundedText.STACK);
      }
      default -> {
        // Tags, entries, the infrastructure.
      }
    }
  }

  /** What its end was called; empty where it has none. */
  String status() {
    return status;
  }

  String reason() {
    return reason;
  }

  String exception() {
    return exception;
  }

  String stack() {
    return stack;
  }

  boolean isTest() {
    return type.isEmpty() ? !hasChildren : type.contains("TEST");
  }

  boolean isRoot() {
    return parent == null;
  }

  TestId id() {
    Node above = parent;
    String shown = name.isEmpty() ? "(unnamed)" : name;
    boolean invocation = above != null && !above.methodName.isEmpty();
    String whole = invocation && above != null ? above.name + " " + shown : shown;
    String suite = className.isEmpty() && above != null ? above.className : className;
    return TestId.of(suite.isEmpty() ? names() : suite, whole);
  }

  /** The names around it, without the outermost, which is the engine. */
  private String names() {
    Deque<String> names = new ArrayDeque<>();
    for (Node each = parent; each != null && !each.isRoot(); each = each.parent) {
      names.addFirst(each.name);
    }
    return String.join(" › ", names);
  }

  /** Adds what is known of its end. */
  void addTo(ResultBuilder builder) {
    attachments.forEach(builder::attachment);
    if (!exception.isEmpty() || !stack.isEmpty() || !reason.isEmpty()) {
      builder.failure(exception, reason, stack);
    }
    builder.because(reason.isEmpty() ? firstLine() : reason);
  }

  private String firstLine() {
    int end = stack.indexOf('\n');
    return end < 0 ? stack : stack.substring(0, end);
  }
}
