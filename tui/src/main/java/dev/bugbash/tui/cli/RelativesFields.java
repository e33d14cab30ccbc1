package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Sibling;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what a cluster hangs together with as JSON. */
final class RelativesFields {
  private RelativesFields() {}

  /** For a cluster in a list. */
  static void inList(JsonGenerator json, Relations relations, ClusterId id) throws IOException {
    cascade(json, relations.after(id), relations.consequences(id));
    String recipe = relations.recipe(id);
    JsonLines.text(json, "recipe", recipe.isEmpty() ? Optional.empty() : Optional.of(recipe));
  }

  /** For a cluster alone. */
  static void all(JsonGenerator json, Relatives relatives) throws IOException {
    cascade(json, relatives.after(), relatives.consequences());
    JsonLines.text(
        json,
        "recipe",
        relatives.recipe().isEmpty() ? Optional.empty() : Optional.of(relatives.recipe()));
    json.writeArrayFieldStart("siblings");
    for (Sibling sibling : relatives.siblings()) {
      sibling(json, sibling);
    }
    json.writeEndArray();
  }

  private static void cascade(
      JsonGenerator json, Optional<Cascade> after, List<ClusterRow> consequences)
      throws IOException {
    JsonLines.text(json, "after", after.map(c -> new ClusterId(c.root()).toString()));
    JsonLines.text(json, "because", after.map(Cascade::because));
    json.writeArrayFieldStart("consequences");
    for (ClusterRow row : consequences) {
      json.writeString(row.id().toString());
    }
    json.writeEndArray();
    json.writeNumberField(
        "consequenceFailures", consequences.stream().mapToInt(ClusterRow::size).sum());
  }

  private static void sibling(JsonGenerator json, Sibling sibling) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", sibling.row().id().toString());
    json.writeStringField("title", sibling.row().title());
    json.writeNumberField("size", sibling.row().size());
    JsonLines.text(json, "owner", sibling.row().claim().map(Claim::owner));
    JsonLines.text(json, "known", sibling.known().map(KnownCause::name));
    JsonLines.text(json, "note", sibling.note().map(Note::text));
    json.writeEndObject();
  }
}
