package dev.bugbash.bench.tickets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tickets and pairs of duplicates, both JSON Lines. */
final class LabelledTickets {
  private static final JsonFactory JSON = new JsonFactory();

  private LabelledTickets() {}

  /** A ticket that has a duplicate, and that duplicate; by id. */
  record Pair(String ticket, String duplicate) {}

  static List<Ticket> tickets(Path file) throws IOException {
    List<Ticket> tickets = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> f = fields(line);
      tickets.add(
          new Ticket(
              f.getOrDefault("id", ""),
              f.getOrDefault("title", ""),
              f.getOrDefault("description", ""),
              f.getOrDefault("status", ""),
              "",
              "",
              f.getOrDefault("created", ""),
              List.of(),
              ""));
    }
    return tickets;
  }

  static List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> f = fields(line);
      pairs.add(new Pair(f.getOrDefault("a", ""), f.getOrDefault("b", "")));
    }
    return pairs;
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          fields.put(json.currentName(), json.getText());
        }
      }
    }
    return fields;
  }
}
