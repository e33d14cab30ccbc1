package dev.bugbash.importers.otr;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document of Open Test Reporting. Used once. */
final class OtrReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;

  /** What was started and has not finished, by its id; only events have it. */
  private final Map<String, Running> running = new LinkedHashMap<>();

  private record Running(Node node, String since) {}

  OtrReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    if (xml.name().equals("execution")) {
      xml.children(
          name -> {
            if (name.equals("root")) {
              branch(null);
            }
          });
    } else {
      xml.children(this::event);
      unfinished();
    }
  }

  private void branch(@Nullable Node parent) throws IOException {
    Node node = new Node(xml.attribute("name"), parent, xml.line());
    Duration time = duration(xml.attribute("duration"));
    xml.children(
        name -> {
          if (name.equals("child")) {
            branch(node);
          } else {
            node.read(xml, name);
          }
        });
    end(node, time);
  }

  private void event(String element) throws IOException {
    String id = xml.attribute("id");
    String time = xml.attribute("time");
    if (element.equals("started")) {
      Running parent = running.get(xml.attribute("parentId"));
      Node node = new Node(xml.attribute("name"), parent == null ? null : parent.node, xml.line());
      xml.children(name -> node.read(xml, name));
      running.put(id, new Running(node, time));
    } else if (running.containsKey(id)) {
      Running open = running.get(id);
      xml.children(name -> open.node.read(xml, name));
      if (element.equals("finished")) {
        running.remove(id);
        end(open.node, between(open.since, time));
      }
    }
  }

  private void unfinished() {
    boolean test = running.values().stream().anyMatch(each -> each.node.isTest());
    for (Running each : running.values()) {
      if (each.node.isTest()) {
        ResultBuilder builder = new ResultBuilder(each.node.id());
        builder.failure("", "was started and never finished", "");
        sink.result(builder.endAttempt(Outcome.ERROR).result());
      } else if (!test && each.node.isRoot()) {
        String message = "was started and never finished";
        sink.result(Outside.failure(each.node.name, "(container)", "", message, ""));
      }
    }
  }

  private void end(Node node, Duration time) {
    Outcome outcome =
        OpenTestReporting.STATUSES
            .outcome(node.status())
            .orElseGet(
                () -> {
                  if (node.isTest() || !node.status().isEmpty()) {
                    words.warn(node.line, "status", node.status(), node.id());
                  }
                  return node.isTest() ? Outcome.ERROR : Outcome.PASSED;
                });
    if (node.isTest()) {
      ResultBuilder builder = new ResultBuilder(node.id()).took(time);
      node.addTo(builder);
      sink.result(builder.endAttempt(outcome).result());
    } else if (outcome.red()) {
      sink.result(
          Outside.failure(
              node.id().suite().isEmpty() ? node.name : node.id().suite(),
              node.name + " (container)",
              node.exception(),
              node.reason(),
              node.stack()));
    }
  }

  private static Duration duration(String iso) {
    try {
      Duration time = iso.isEmpty() ? Duration.ZERO : Duration.parse(iso);
      return time.isNegative() ? Duration.ZERO : time;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Duration between(String since, String until) {
    try {
      Duration time = Duration.between(Instant.parse(since), Instant.parse(until));
      return time.isNegative() ? Duration.ZERO : time;
    } catch (DateTimeException | ArithmeticException e) {
      return Duration.ZERO;
    }
  }
}
