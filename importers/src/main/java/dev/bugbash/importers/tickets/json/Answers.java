package dev.bugbash.importers.tickets.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What a tracker says beside the tickets. */
final class Answers {
  private static final List<String> TOTALS =
      List.of("total", "total_count", "totalCount", "total_size");
  private static final List<String> BEGINNINGS = List.of("startAt", "offset", "start");

  /** What an answer says of itself, and of errors. */
  static final Set<String> KEYS =
      Set.of(
          "total",
          "total_count",
          "totalCount",
          "total_size",
          "startAt",
          "offset",
          "start",
          "isLast",
          "nextPageToken",
          "next_collection_link",
          "pageInfo",
          "hasNextPage",
          "incomplete_results",
          "message",
          "error",
          "error_description",
          "errors",
          "errorMessages",
          "code");

  private Answers() {}

  /** Whether it says anything about pages. */
  static boolean isPage(Node answer) {
    return more(answer)
        || total(answer).isPresent()
        || begin(answer).isPresent()
        || answer.has("isLast")
        || answer.has("pageInfo");
  }

  /** How many tickets the tracker has. */
  static OptionalLong total(Node page) {
    return number(page, TOTALS);
  }

  /** How many tickets came before this page. */
  static OptionalLong begin(Node page) {
    return number(page, BEGINNINGS);
  }

  private static OptionalLong number(Node page, List<String> keys) {
    return keys.stream().mapToLong(page::number).filter(number -> number >= 0).findFirst();
  }

  /** Whether more tickets follow on another page. */
  static boolean more(Node page) {
    return page.text("isLast").equals("false")
        || !page.text("nextPageToken").isEmpty()
        || !page.text("next_collection_link").isEmpty()
        || page.text("pageInfo", "hasNextPage").equals("true")
        || page.text("incomplete_results").equals("true");
  }

  /** The error that a tracker tells, in its words; empty where it tells none. */
  static String error(Node answer) {
    List<String> said = new ArrayList<>();
    add(said, answer.text("message"));
    String error = answer.text("error");
    add(said, error.equals("true") || error.equals("false") ? "" : error);
    add(said, answer.text("error_description"));
    answer.at("errorMessages").items().forEach(each -> add(said, each.text()));
    Node errors = answer.at("errors");
    add(said, errors.text());
    errors.items().forEach(each -> add(said, each.text() + each.text("message")));
    for (Map.Entry<String, Node> each : errors.fields().entrySet()) {
      add(said, each.getKey() + ": " + each.getValue().text());
    }
    return String.join("; ", said);
  }

  private static void add(List<String> said, String text) {
    if (!text.isBlank() && said.size() < 10) {
      said.add(text.strip());
    }
  }
}
