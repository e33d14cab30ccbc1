package dev.bugbash.importers.reportlog;

import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.text.Ansi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pytest says of a failure, in any of its shapes.
 *
 * @param type of the exception, where it is told
 * @param text the traceback with the code around it, as pytest prints it
 */
record LongRepr(String type, String message, String text) {
  private static final Pattern TYPED =
      Pattern.compile(
          "(?s)^([A-Za-z_][\\w.]*(?:Error|Exception|Failed|Exit|Warning|Interrupt)): ?(.*)$");
  private static final Pattern LAST_ERROR = Pattern.compile("(?m)^E +(\\S.*)$");

  static LongRepr of(Json repr) {
    if (repr.isArray()) { // A skip: path, line, reason.
      List<Json> parts = repr.elements();
      String reason = parts.isEmpty() ? "" : parts.get(parts.size() - 1).text();
      return new LongRepr("", reason.replaceFirst("^Skipped: ", ""), "");
    }
    if (repr.isText()) {
      String text = Ansi.strip(repr.text());
      Matcher error = LAST_ERROR.matcher(text);
      String last = "";
      while (error.find()) {
        last = error.group(1);
      }
      return typed(last.isEmpty() ? text.strip() : last, text);
    }
    List<String> lines = new ArrayList<>();
    if (repr.elements("chain").isEmpty()) {
      entries(repr.at("reprtraceback"), lines);
    }
    for (Json link : repr.elements("chain")) {
      link.elements().stream().limit(1).forEach(traceback -> entries(traceback, lines));
    }
    String text = Ansi.strip(String.join("\n", lines));
    String message = repr.at("reprcrash").text("message");
    return typed(Ansi.strip(message.isEmpty() ? repr.text("longrepr") : message).strip(), text);
  }

  private static void entries(Json traceback, List<String> lines) {
    for (Json entry : traceback.elements("reprentries")) {
      Json data = entry.at("data");
      data.elements("lines").forEach(line -> lines.add(line.text()));
      Json place = data.at("reprfileloc");
      if (place.isObject()) {
        lines.add(place.text("path") + ":" + place.text("lineno") + ": " + place.text("message"));
      }
    }
  }

  private static LongRepr typed(String message, String text) {
    Matcher typed = TYPED.matcher(message);
    return typed.matches()
        ? new LongRepr(typed.group(1), typed.group(2), text)
        : new LongRepr("", message, text);
  }
}
