package dev.bugbash.importers.tickets.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.importers.tickets.Completeness;
import dev.bugbash.importers.tickets.TicketDraft;
import java.io.IOException;
import java.io.InputStream;

/** Finds the tickets in a tracker's answer, one at a time. */
final class TicketsReader {
  private final TrackerJson tracker;
  private final ReportSink sink;
  private final Completeness completeness = new Completeness();
  private int arrays;

  TicketsReader(TrackerJson tracker, ReportSink sink) {
    this.tracker = tracker;
    this.sink = sink;
  }

  void read(InputStream content) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(Decoding.reader(content))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> array(parser);
          case START_OBJECT -> object(parser, Place.TOP);
          default ->
              throw new UnreadableReportException(
                  parser.currentLocation().getLineNr(), "neither a ticket nor a list of tickets");
        }
      }
    } catch (JsonProcessingException e) {
      throw Json.unreadable(e);
    }
    if (arrays == 1) {
      completeness.warnOfFullPage(sink, tracker.pages());
    }
    completeness.tell(sink);
  }

  private void array(JsonParser parser) throws IOException {
    arrays++;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      switch (parser.currentToken()) {
        case START_OBJECT -> object(parser, Place.ELEMENT);
        case START_ARRAY -> array(parser);
        default -> completeness.nothing();
      }
    }
  }

  /** Where an object stands. */
  private enum Place {
    /** It may be a ticket, an error, or wrap tickets. */
    TOP,
    /** It wraps tickets. */
    WRAPPER,
    /** It is a ticket, or a page of them. */
    ELEMENT
  }

  /**
   * Only the end of an object tells what it is.
   *
   * @return whether it is a ticket or there were tickets in it
   */
  private boolean object(JsonParser parser, Place place) throws IOException {
    int line = parser.currentLocation().getLineNr();
    Node seen = Node.object();
    boolean held = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && Envelope.isList(key)) {
        array(parser);
        held = true;
      } else if (value == JsonToken.START_OBJECT && isWrapper(key, place)) {
        held |= object(parser, Envelope.isSingle(key) ? Place.ELEMENT : Place.WRAPPER);
      } else if (isKnown(key)) {
        boolean all = key.equals("errors");
        seen.put(key, Node.read(parser, name -> all || isKnown(name)));
      } else {
        parser.skipChildren();
      }
    }
    if (held) {
      page(seen);
    } else if (place != Place.WRAPPER) {
      entry(seen, line);
    }
    return held || place != Place.WRAPPER;
  }

  private static boolean isWrapper(String key, Place place) {
    return place == Place.ELEMENT ? key.equals("node") : Envelope.isObject(key);
  }

  private boolean isKnown(String key) {
    return tracker.reads(key) || Answers.KEYS.contains(key);
  }

  private void entry(Node seen, int line) throws UnreadableReportException {
    TicketDraft draft = tracker.draft(seen);
    if (tracker.isOther(seen)) {
      completeness.leftOut();
    } else if (!draft.isNothing()) {
      completeness.ticket(sink, draft, line);
    } else {
      refuse(Answers.error(seen));
      completeness.nothing();
    }
  }

  private void page(Node page) throws UnreadableReportException {
    String error = Answers.error(page);
    if (completeness.entries() == 0) {
      refuse(error);
    } else if (!error.isEmpty()) {
      sink.warning(new Warning(0, "is partial: the tracker also told an error: " + error));
    }
    Answers.total(page).ifPresent(completeness::total);
    Answers.begin(page).ifPresent(completeness::pageBegins);
    if (Answers.isPage(page)) {
      completeness.more(Answers.more(page));
    }
  }

  private static void refuse(String error) throws UnreadableReportException {
    if (!error.isEmpty()) {
      throw new UnreadableReportException(
          0, "holds no tickets but an error of the tracker: " + error);
    }
  }
}
