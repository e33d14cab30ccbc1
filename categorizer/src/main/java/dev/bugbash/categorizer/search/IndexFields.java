package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Frame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** The fields of a failure in the index. */
final class IndexFields {
  /** Goes up whenever the terms change, so that an older index is not searched. */
  static final int VERSION = 1;

  static final String NUMBER = "_number";
  static final String COMMIT = "_commit";
  static final String TIME = "_time";

  private static final int MOST_FRAMES = 500;
  private static final int MOST_TYPES = 20;

  /** A line that names what was thrown, such as {@code Caused by: java.io.IOException: gone}. */
  private static final Pattern THROWN =
      Pattern.compile(
          "\\s{0,40}(?:E {1,10})?(?:Caused by: |Suppressed: )?([\\w.$]{0,300}"
              + "(?:Exception|Error|Failure|Failed|Warning))(?:$|[:(\\s])");

  private IndexFields() {}

  static Document document(IndexedFailure failure) {
    Document document = new Document();
    document.add(new NumericDocValuesField(NUMBER, failure.number()));
    document.add(new LongPoint(COMMIT, failure.commit()));
    document.add(new LongPoint(TIME, failure.time().toEpochMilli()));
    text(document, SearchField.MESSAGE, List.of(Excerpt.of(failure.message())));
    text(document, SearchField.TEST, List.of(failure.test()));
    stack(document, failure);
    name(document, SearchField.RUN, failure.run());
    name(document, SearchField.BRANCH, failure.branch());
    name(document, SearchField.ENVIRONMENT, failure.environment());
    return document;
  }

  private static void stack(Document document, IndexedFailure failure) {
    Set<String> frames = new LinkedHashSet<>();
    Set<String> files = new LinkedHashSet<>();
    Set<String> types = new LinkedHashSet<>(List.of(failure.type()));
    for (Trace.Line line : Trace.parse(Excerpt.of(failure.stack())).lines()) {
      if (line.frame().isPresent() && frames.size() < MOST_FRAMES) {
        Frame frame = line.frame().get();
        frames.add(frame.symbol());
        files.add(frame.file());
      } else if (types.size() < MOST_TYPES) {
        Matcher thrown = THROWN.matcher(line.text());
        if (thrown.lookingAt()) {
          types.add(thrown.group(1));
        }
      }
    }
    files.add(failure.report());
    text(document, SearchField.TYPE, new ArrayList<>(types));
    text(document, SearchField.FRAME, new ArrayList<>(frames));
    text(document, SearchField.FILE, new ArrayList<>(files));
  }

  private static void text(Document document, SearchField field, List<String> texts) {
    document.add(new TextField(field.word(), new CodeTokenizer(texts)));
  }

  private static void name(Document document, SearchField field, String name) {
    if (!name.isEmpty()) {
      String term = CodeWords.bounded(CodeWords.lower(name));
      document.add(new StringField(field.word(), term, Store.NO));
    }
  }
}
