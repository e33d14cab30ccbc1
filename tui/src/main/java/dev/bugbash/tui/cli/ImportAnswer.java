package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;

/** Tells what an import brought. */
final class ImportAnswer {
  private final Desk desk;

  ImportAnswer(Desk desk) {
    this.desk = desk;
  }

  /** Prints the summary and what was odd; returns the exit code. */
  int print(ImportSummary summary) {
    return print(summary, sentence(summary));
  }

  /**
   * As {@link #print(ImportSummary)}.
   *
   * @param likelyDuplicates how many of the tickets look like duplicates
   */
  int print(ImportSummary summary, int likelyDuplicates) {
    if (desk.json()) {
      desk.printJson(
          json -> {
            fields(json, summary);
            json.writeNumberField("likelyDuplicates", likelyDuplicates);
          });
      return complain(summary);
    }
    String duplicates =
        likelyDuplicates == 0
            ? ""
            : Phrase.of(
                " %s; `bugbash tickets similar TICKET` shows of which.",
                likelyDuplicates == 1
                    ? "1 ticket looks like a duplicate"
                    : Phrase.of("%,d tickets look like duplicates", likelyDuplicates));
    return print(summary, sentence(summary) + duplicates);
  }

  /**
   * As {@link #print(ImportSummary)}.
   *
   * @param sentence for a person
   */
  int print(ImportSummary summary, String sentence) {
    if (desk.json()) {
      desk.printJson(json -> fields(json, summary));
    } else {
      desk.say(sentence);
    }
    return complain(summary);
  }

  /** Prints to standard error what was odd; returns the exit code. */
  int complain(ImportSummary summary) {
    return Complaints.print(desk, summary.unreadable(), summary.warnings());
  }

  private static String sentence(ImportSummary summary) {
    if (summary.reports() == 0 && summary.known() > 0 && summary.unreadable().isEmpty()) {
      return Phrase.of(
          "Nothing new: the board has %s already.", Phrase.count(summary.known(), "file"));
    }
    StringBuilder sentence = new StringBuilder();
    sentence.append(Phrase.count(summary.reports(), "file")).append(" in ");
    sentence.append(Phrase.count(summary.runs(), "run")).append(": ");
    sentence.append(Phrase.count(summary.tests(), "test")).append(", ");
    sentence.append(findings(summary));
    if (summary.tickets() > 0) {
      sentence.append("; ").append(Phrase.count(summary.tickets(), "ticket"));
    }
    if (summary.known() > 0) {
      sentence.append(Phrase.of("; %s known already", Phrase.count(summary.known(), "file")));
    }
    List<Unreadable> unreadable = summary.unreadable();
    if (!unreadable.isEmpty()) {
      sentence.append(Phrase.of("; %s unreadable", Phrase.count(unreadable.size(), "file")));
    }
    return sentence.append('.').toString();
  }

  /** Such as {@code 883 failures in 102 clusters, 97 of them new}. */
  static String findings(ImportSummary summary) {
    if (summary.failures() == 0) {
      return "no failures";
    }
    String failures = Phrase.count(summary.failures(), "failure");
    String clusters = Phrase.count(summary.clusters(), "cluster");
    return Phrase.of("%s in %s, %,d of them new", failures, clusters, summary.newClusters());
  }

  private static void fields(JsonGenerator json, ImportSummary summary) throws IOException {
    json.writeNumberField("runs", summary.runs());
    json.writeNumberField("reports", summary.reports());
    json.writeNumberField("known", summary.known());
    json.writeNumberField("tests", summary.tests());
    json.writeNumberField("passed", summary.passed());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("errors", summary.errors());
    json.writeNumberField("skipped", summary.skipped());
    json.writeNumberField("flaky", summary.flaky());
    json.writeNumberField("failures", summary.failures());
    json.writeNumberField("tickets", summary.tickets());
    json.writeNumberField("clusters", summary.clusters());
    json.writeNumberField("newClusters", summary.newClusters());
    json.writeArrayFieldStart("unreadable");
    for (Unreadable unreadable : summary.unreadable()) {
      json.writeStartObject();
      json.writeStringField("path", unreadable.path());
      json.writeStringField("problem", unreadable.problem());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Remark remark : summary.warnings()) {
      json.writeString(Complaints.text(remark));
    }
    json.writeEndArray();
  }
}
