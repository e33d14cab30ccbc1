package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.model.Failure;
import dev.bugbash.reports.Project;
import dev.bugbash.reports.RerunCommand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that `bugbash show` tells of a cluster.
 *
 * @param sample the newest failure; empty where the cluster has none
 * @param rerun reruns the test of the sample
 * @param known the known cause that the cluster stands for
 * @param varies what differs among the messages of some of its failures
 * @param relatives the clusters that it hangs together with
 */
record ClusterDetails(
    ClusterRow row,
    List<Member> members,
    List<Note> notes,
    Optional<Failure> sample,
    Optional<RerunCommand> rerun,
    Optional<KnownCause> known,
    List<Variation.Slot> varies,
    Relatives relatives) {
  /** Members whose messages are compared. */
  static final int COMPARED = 200;

  /**
   * @param limit at most so many members
   * @param project whose tests they are
   */
  static ClusterDetails read(Board board, ClusterRow row, int limit, Project project) {
    List<Member> members = board.members(row.id(), Math.max(limit, COMPARED));
    Optional<Failure> sample =
        members.stream().findFirst().flatMap(member -> board.failure(member.number()));
    return new ClusterDetails(
        row,
        members.subList(0, Math.min(limit, members.size())),
        board.notes(row.id()),
        sample,
        sample.flatMap(failure -> RerunCommand.of(members.get(0), failure.stack(), project)),
        board.corrections().knownCauses().stream()
            .filter(cause -> cause.cluster().filter(row.id()::equals).isPresent())
            .findFirst(),
        varies(board, members),
        Relations.of(board.clusters(), board.kinship()).of(board, row.id()));
  }

  /** What differs among the messages of some failures. */
  static List<Variation.Slot> varies(Board board, List<Member> members) {
    List<String> messages = board.messages(members.subList(0, Math.min(COMPARED, members.size())));
    return messages.isEmpty() ? List.of() : Variation.of(messages).slots();
  }

  void fields(JsonGenerator json) throws IOException {
    ClusterPrint.commonFields(json, row);
    json.writeArrayFieldStart("members");
    for (Member member : members) {
      json.writeStartObject();
      json.writeStringField("test", member.test().toString());
      json.writeStringField("run", member.run());
      json.writeStringField("report", member.report());
      json.writeNumberField("failure", member.number());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("author", note.author());
      json.writeStringField("at", note.at().toString());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    sampleField(json);
    json.writeStringField("rerun", rerun.map(RerunCommand::text).orElse(null));
    knownField(json);
    json.writeArrayFieldStart("varies");
    for (Variation.Slot slot : varies) {
      slot(json, slot);
    }
    json.writeEndArray();
    RelativesFields.all(json, relatives);
  }

  private void sampleField(JsonGenerator json) throws IOException {
    if (sample.isEmpty()) {
      json.writeNullField("sample");
      return;
    }
    json.writeObjectFieldStart("sample");
    json.writeStringField("type", sample.get().type());
    json.writeStringField("message", sample.get().message());
    json.writeStringField("stack", sample.get().stack());
    comparisonField(json, Comparison.of(sample.get()));
    AttachmentFields.write(json, sample.get().attachments());
    json.writeEndObject();
  }

  private static void comparisonField(JsonGenerator json, Optional<Comparison> comparison)
      throws IOException {
    if (comparison.isEmpty()) {
      json.writeNullField("comparison");
      return;
    }
    json.writeObjectFieldStart("comparison");
    json.writeStringField("operator", comparison.get().operator());
    json.writeStringField("subject", comparison.get().subject());
    json.writeStringField("expected", comparison.get().expected());
    json.writeStringField("actual", comparison.get().actual());
    json.writeEndObject();
  }

  private void knownField(JsonGenerator json) throws IOException {
    if (known.isEmpty()) {
      json.writeNullField("known");
      return;
    }
    json.writeObjectFieldStart("known");
    json.writeStringField("name", known.get().name());
    json.writeStringField("advice", known.get().advice());
    json.writeStringField("link", known.get().link());
    json.writeEndObject();
  }

  static void slot(JsonGenerator json, Variation.Slot slot) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", slot.kind());
    json.writeStringField("context", slot.context());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : slot.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
