package dev.bugbash.categorizer.search;

import java.util.List;
import java.util.Set;
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
  static final int VERSION = 2;

  static final String NUMBER = "_number";
  static final String COMMIT = "_commit";
  static final String TIME = "_time";

  private static final Set<SearchField> OF_STACK =
      Set.of(SearchField.MESSAGE, SearchField.TYPE, SearchField.FRAME, SearchField.FILE);

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
    StackTexts texts = StackTexts.of(failure);
    text(SearchField.MESSAGE, texts.said().stream().map(CodeTerm::of));
    text(SearchField.TYPE, texts.types().stream().map(CodeTerm::ofFrequent));
    text(SearchField.FRAME, texts.frames().stream().map(CodeTerm::ofFrequent));
    Stream<String> files = Stream.concat(texts.files().stream(), Stream.of(failure.report()));
    text(SearchField.FILE, files.distinct().map(CodeTerm::ofFrequent));
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
