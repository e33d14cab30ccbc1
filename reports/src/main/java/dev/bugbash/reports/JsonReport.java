package dev.bugbash.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.RunRow;
import dev.bugbash.categorizer.Variation.Slot;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** One document for programs. It is ASCII, so that it is harmless wherever it is printed. */
final class JsonReport implements ReportWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private final Clock clock;

  JsonReport(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void write(Board board, Writer out) throws IOException {
    Snapshot snapshot = Snapshot.of(board, clock);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("made", snapshot.at().toString());
      totals(json, snapshot.totals());
      json.writeArrayFieldStart("runs");
      for (RunRow run : snapshot.runs()) {
        run(json, run);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("clusters");
      for (ClusterRow row : snapshot.clusters()) {
        cluster(json, ClusterView.of(board, row, snapshot.relations()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private static void totals(JsonGenerator json, Totals totals) throws IOException {
    json.writeObjectFieldStart("totals");
    counts(
        json,
        totals.tests(),
        totals.passed(),
        totals.failed(),
        totals.errors(),
        totals.skipped(),
        totals.flaky(),
        totals.failures());
    json.writeNumberField("clusters", totals.clusters());
    json.writeNumberField("clustered", totals.clustered());
    json.writeNumberField("unclustered", totals.unclustered());
    json.writeNumberField("claimed", totals.claimed());
    json.writeNumberField("closed", totals.closed());
    json.writeEndObject();
  }

  private static void run(JsonGenerator json, RunRow run) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", run.number());
    json.writeStringField("name", run.details().name());
    json.writeStringField("branch", run.details().branch());
    json.writeStringField("revision", run.details().revision());
    json.writeStringField("environment", run.details().environment());
    json.writeStringField("time", run.details().time().toString());
    json.writeNumberField("reports", run.reports());
    counts(
        json,
        run.tests(),
        run.passed(),
        run.failed(),
        run.errors(),
        run.skipped(),
        run.flaky(),
        run.failures());
    json.writeNumberField("unreadable", run.unreadable().size());
    json.writeEndObject();
  }

  /** In the order of {@code inspect}. */
  private static void counts(JsonGenerator json, int... counts) throws IOException {
    String[] names = {"tests", "passed", "failed", "errors", "skipped", "flaky", "failures"};
    for (int i = 0; i < names.length; i++) {
      json.writeNumberField(names[i], counts[i]);
    }
  }

  private static void cluster(JsonGenerator json, ClusterView cluster) throws IOException {
    ClusterRow row = cluster.row();
    json.writeStartObject();
    json.writeStringField("id", row.id().toString());
    json.writeStringField("title", row.title());
    json.writeNumberField("size", row.size());
    json.writeNumberField("tests", row.tests());
    json.writeStringField("state", row.state().word());
    textOrNull(json, "owner", row.claim().map(Claim::owner));
    textOrNull(json, "since", row.claim().map(c -> c.since().toString()));
    json.writeStringField("type", row.type());
    json.writeStringField("firstSeen", row.firstSeen().toString());
    json.writeStringField("lastSeen", row.lastSeen().toString());
    closing(json, row);
    json.writeNumberField("notes", row.notes());
    relatives(json, cluster.relatives());
    details(json, cluster);
    json.writeEndObject();
  }

  private static void closing(JsonGenerator json, ClusterRow row) throws IOException {
    if (row.closing().isEmpty()) {
      json.writeNullField("closing");
      return;
    }
    Closing closing = row.closing().get();
    json.writeObjectFieldStart("closing");
    json.writeStringField("reason", closing.reason().word());
    json.writeStringField("text", closing.text());
    json.writeStringField("who", closing.who());
    json.writeStringField("at", closing.at().toString());
    json.writeEndObject();
  }

  private static void relatives(JsonGenerator json, Relatives relatives) throws IOException {
    textOrNull(json, "after", relatives.root().map(root -> root.id().toString()));
    textOrNull(json, "because", relatives.after().map(Cascade::because));
    json.writeArrayFieldStart("consequences");
    for (ClusterRow row : relatives.consequences()) {
      json.writeString(row.id().toString());
    }
    json.writeEndArray();
    json.writeNumberField("consequenceFailures", relatives.consequenceFailures());
    String recipe = relatives.recipe();
    textOrNull(json, "recipe", recipe.isEmpty() ? Optional.empty() : Optional.of(recipe));
  }

  private static void details(JsonGenerator json, ClusterView cluster) throws IOException {
    if (cluster.sample().isPresent()) {
      sample(json, cluster.sample().get());
    } else {
      json.writeNullField("sample");
    }
    json.writeArrayFieldStart("varies");
    for (Slot slot : cluster.varies()) {
      slot(json, slot);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("someTests");
    for (TestId test : cluster.tests()) {
      json.writeString(test.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("noteTexts");
    for (Note note : cluster.notes()) {
      note(json, note);
    }
    json.writeEndArray();
    textOrNull(json, "rerun", cluster.rerun().map(RerunCommand::text));
  }

  private static void sample(JsonGenerator json, ClusterView.Sample sample) throws IOException {
    json.writeObjectFieldStart("sample");
    json.writeStringField("test", sample.member().test().toString());
    json.writeStringField("run", sample.member().run());
    json.writeStringField("report", sample.member().report());
    json.writeStringField("type", sample.failure().type());
    json.writeStringField("message", sample.failure().message());
    json.writeStringField("stack", sample.failure().stack());
    json.writeEndObject();
  }

  private static void slot(JsonGenerator json, Slot slot) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", slot.kind());
    json.writeStringField("context", slot.context());
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, Integer> value : slot.counts().entrySet()) {
      json.writeNumberField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void note(JsonGenerator json, Note note) throws IOException {
    json.writeStartObject();
    json.writeStringField("author", note.author());
    json.writeStringField("at", note.at().toString());
    json.writeStringField("text", note.text());
    json.writeEndObject();
  }

  private static void textOrNull(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
