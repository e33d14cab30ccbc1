package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What signatures say of their causes, packed into blocks. */
public final class EvidenceBlocks {
  private static final FrameKind[] KINDS = FrameKind.values();

  /** The first version of the rules whose evidence has the unmasked text. */
  private static final int WITH_TEXT = 2;

  private EvidenceBlocks() {}

  /** Packs them for {@link #insert}. */
  public static List<byte[]> pack(Collection<Evidence> all) {
    List<byte[]> blocks = new ArrayList<>();
    BlockOutput out = new BlockOutput();
    for (Evidence evidence : all) {
      write(evidence, out);
      if (out.full()) {
        blocks.add(out.pack());
      }
    }
    if (out.size() > 0) {
      blocks.add(out.pack());
    }
    return blocks;
  }

  private static void write(Evidence evidence, BlockOutput out) {
    out.number(evidence.signature().version());
    out.text(evidence.signature().hash());
    out.text(evidence.type());
    out.text(evidence.causeType());
    out.text(evidence.template());
    if (evidence.signature().version() >= WITH_TEXT) {
      out.text(evidence.text());
    }
    out.text(evidence.test().suite());
    out.text(evidence.test().name());
    out.text(evidence.test().parameters());
    out.number(evidence.frames().size());
    for (Frame frame : evidence.frames()) {
      out.number(frame.kind().ordinal());
      out.text(frame.module());
      out.text(frame.function());
      out.text(frame.file());
      out.number(frame.line());
    }
  }

  private static Evidence read(BlockInput in, Interned<Frame> frames) {
    Signature signature = new Signature(in.number(), in.text());
    String type = in.text();
    String causeType = in.text();
    String template = in.text();
    String text = signature.version() < WITH_TEXT ? template : in.text();
    TestId test = new TestId(in.text(), in.text(), in.text());
    int size = in.number();
    List<Frame> read = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      FrameKind kind = KINDS[in.number()];
      read.add(frames.of(new Frame(in.text(), in.text(), in.text(), in.number(), kind)));
    }
    return new Evidence(signature, type, causeType, template, text, read, test);
  }

  /** Adds blocks to those of a shard. */
  public static void insert(Sql sql, long shard, List<byte[]> blocks) throws SQLException {
    try (PreparedStatement insert =
        sql.prepare("INSERT INTO evidence_block (shard, n, bytes) VALUES (?, ?, ?)")) {
      int last = (int) sql.number("SELECT max(n) FROM evidence_block WHERE shard = ?", shard);
      for (int n = 0; n < blocks.size(); n++) {
        insert.setLong(1, shard);
        insert.setInt(2, last + n + 1);
        insert.setBytes(3, blocks.get(n));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** All evidence in the blocks behind that of this number, in their order. */
  static void read(Sql sql, long after, Consumer<Evidence> sink) throws SQLException {
    Interned<Frame> frames = new Interned<>();
    UnpackedBlock block = new UnpackedBlock();
    sql.forEach(
        "SELECT bytes FROM evidence_block WHERE rowid > ? ORDER BY rowid",
        row -> {
          BlockInput in = block.fill(row.getBytes(1)).from(0);
          while (!in.atEnd()) {
            sink.accept(read(in, frames));
          }
        },
        after);
  }

  /** All signatures that have an owner, by its number. */
  public static Map<Long, List<Evidence>> owned(Sql sql) throws SQLException {
    Map<Signature, Long> owners = new HashMap<>();
    sql.forEach(
        "SELECT hash, cluster FROM signature",
        row -> owners.put(SignatureKey.parse(row.getBytes(1)), row.getLong(2)));
    Map<Long, List<Evidence>> owned = new HashMap<>();
    Interned<Frame> frames = new Interned<>();
    UnpackedBlock block = new UnpackedBlock();
    Set<Signature> seen = new HashSet<>();
    sql.forEach(
        "SELECT bytes FROM evidence_block ORDER BY shard, n",
        row -> {
          BlockInput in = block.fill(row.getBytes(1)).from(0);
          while (!in.atEnd()) {
            Evidence evidence = read(in, frames);
            Long owner = owners.get(evidence.signature());
            if (owner != null && seen.add(evidence.signature())) {
              owned.computeIfAbsent(owner, o -> new ArrayList<>()).add(evidence);
            }
          }
        });
    return owned;
  }
}
