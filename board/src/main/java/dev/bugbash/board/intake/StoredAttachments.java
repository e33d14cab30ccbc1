package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Attachment;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The attachments of a failure, by reference, as one record of a text block. */
public final class StoredAttachments {
  private static final int MOST = 1_000;

  private StoredAttachments() {}

  static List<String> texts(List<Attachment> attachments) {
    List<Attachment> some = attachments.subList(0, Math.min(MOST, attachments.size()));
    List<String> texts = new ArrayList<>();
    texts.add(String.valueOf(some.size()));
    for (Attachment each : some) {
      texts.add(each.path());
      texts.add(each.type());
      texts.add(String.valueOf(each.size()));
    }
    return texts;
  }

  /**
   * @param place as in the table {@code failure}; 0 where there is none
   */
  public static List<Attachment> read(Sql sql, long shard, long place) throws SQLException {
    if (place == 0) {
      return List.of();
    }
    BlockInput in = new TextReader(sql).at(shard, place);
    List<Attachment> attachments = new ArrayList<>();
    for (int left = Integer.parseInt(in.text()); left > 0; left--) {
      attachments.add(new Attachment(in.text(), in.text(), Long.parseLong(in.text())));
    }
    return attachments;
  }
}
