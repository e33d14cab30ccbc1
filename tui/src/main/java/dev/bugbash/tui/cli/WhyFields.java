package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.board.Relatives;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.PairReasons;
import dev.bugbash.categorizer.explain.Reason;
import dev.bugbash.categorizer.explain.Shared;
import dev.bugbash.model.ClusterId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes explanations as JSON. */
final class WhyFields {
  private final JsonGenerator json;
  private final Why why;

  WhyFields(JsonGenerator json, Why why) {
    this.json = json;
    this.why = why;
  }

  void cluster(ClusterRow row, ClusterReasons reasons, List<Variation.Slot> varies)
      throws IOException {
    json.writeStringField("id", row.id().toString());
    json.writeStringField("title", row.title());
    json.writeNumberField("signatures", reasons.signatures());
    family(row, why.relatives(row.id()));
    said(why.decided().about(row.id()));
    json.writeArrayFieldStart("shared");
    for (Shared shared : reasons.shared()) {
      json.writeStartObject();
      json.writeStringField("what", shared.what());
      json.writeStringField("value", shared.value());
      json.writeNumberField("signatures", shared.signatures());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("varies");
    for (Variation.Slot slot : varies) {
      ClusterDetails.slot(json, slot);
    }
    json.writeEndArray();
    optional("binding", reasons.binding());
    json.writeStringField(
        "nearest", reasons.nearest() == 0 ? "" : new ClusterId(reasons.nearest()).toString());
    optional("apart", reasons.apart());
  }

  private void family(ClusterRow row, Relatives relatives) throws IOException {
    json.writeStringField("root", relatives.root().map(r -> r.id().toString()).orElse(""));
    json.writeArrayFieldStart("family");
    if (!relatives.siblings().isEmpty()) {
      List<ClusterId> family = new ArrayList<>(List.of(row.id()));
      relatives.siblings().forEach(sibling -> family.add(sibling.row().id()));
      Collections.sort(family);
      for (ClusterId id : family) {
        json.writeString(id.toString());
      }
    }
    json.writeEndArray();
    RelativesFields.all(json, relatives);
  }

  void clusters(ClusterId one, ClusterId other, PairReasons reasons) throws IOException {
    json.writeStringField("id", one.toString());
    json.writeStringField("other", other.toString());
    said(why.decided().between(one, other));
    pair(reasons);
  }

  void failure(long number, Board.Place place, Optional<PairReasons> together) throws IOException {
    json.writeNumberField("failure", number);
    json.writeStringField("id", place.cluster().toString());
    json.writeStringField("signature", place.signature().hash());
    said(why.decided().about(place.cluster(), place.signature()));
    optional("together", together);
  }

  private void said(List<Word> words) throws IOException {
    json.writeArrayFieldStart("said");
    for (Word word : words) {
      json.writeStartObject();
      json.writeStringField("who", word.who());
      json.writeStringField("at", word.at().toString());
      json.writeStringField("says", word.says());
      json.writeStringField("because", word.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void optional(String name, Optional<PairReasons> reasons) throws IOException {
    if (reasons.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    pair(reasons.get());
    json.writeEndObject();
  }

  private void pair(PairReasons reasons) throws IOException {
    json.writeNumberField("probability", reasons.probability());
    json.writeNumberField("enough", reasons.enough());
    json.writeNumberField("start", reasons.start());
    json.writeArrayFieldStart("reasons");
    for (Reason reason : reasons.reasons()) {
      json.writeStartObject();
      json.writeStringField("feature", reason.feature().key());
      json.writeNumberField("value", reason.value());
      json.writeNumberField("evidence", reason.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
