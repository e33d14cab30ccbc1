package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Frame;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Set<SearchField> OF_STACK =
      Set.of(SearchField.TYPE, SearchField.FRAME, SearchField.FILE);

  private final Document document = new Document();
  private final Set<SearchField> fields;

  private IndexFields(Set<SearchField> fields) {
    this.fields = fields;
  }

  static Document document(IndexedFailure failure) {
    Document document = document(failure, SearchField.OF_FAILURES);
    document.add(new NumericDocValuesField(NUMBER, failure.number()));
    document.add(new LongPoint(COMMIT, failure.commit()));
    document.add(new LongPoint(TIME, failure.time().toEpochMilli()));
    return document;
  }

  /** With some of the {@link SearchField#OF_FAILURES} only. */
  static Document document(IndexedFailure failure, Set<SearchField> fields) {
    IndexFields writing = new IndexFields(fields);
    writing.text(SearchField.MESSAGE, Stream.of(Excerpt.of(failure.message())).map(CodeTerm::of));
    writing.text(SearchField.TEST, Stream.of(failure.test()).map(CodeTerm::of));
    if (fields.stream().anyMatch(OF_STACK::contains)) {
      writing.stack(failure);
    }
    writing.name(SearchField.RUN, failure.run());
    writing.name(SearchField.BRANCH, failure.branch());
    writing.name(SearchField.ENVIRONMENT, failure.environment());
    return writing.document;
  }

  private void stack(IndexedFailure failure) {
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
    text(SearchField.TYPE, types.stream().map(CodeTerm::ofFrequent));
    text(SearchField.FRAME, frames.stream().map(CodeTerm::ofFrequent));
    text(SearchField.FILE, files.stream().map(CodeTerm::ofFrequent));
  }

  private void text(SearchField field, Stream<List<CodeTerm>> texts) {
    if (fields.contains(field)) {
      document.add(new TextField(field.word(), new CodeTokenizer(texts.toList())));
    }
  }

  private void name(SearchField field, String name) {
    if (fields.contains(field) && !name.isEmpty()) {
      String term = CodeWords.bounded(CodeWords.lower(name));
      document.add(new StringField(field.word(), term, Store.NO));
    }
  }
}
