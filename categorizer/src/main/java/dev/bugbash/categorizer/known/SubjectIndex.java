package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.model.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;

/** An index of some failures that lives as long as a search. */
final class SubjectIndex {
  static final String ANY = "any";
  static final Set<String> NAMES = Set.of(ANY, "message", "type", "frame", "test", "environment");

  private SubjectIndex() {}

  /** Documents are numbered by their place in the list. */
  static void write(List<Subject> subjects, Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new IdentifierAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Subject subject : subjects) {
        writer.addDocument(document(subject));
      }
    }
  }

  private static Document document(Subject subject) {
    Failure failure = subject.failure();
    Document document = new Document();
    add(document, "message", Excerpt.of(failure.message()));
    add(document, "type", failure.type());
    add(document, "frame", Excerpt.of(failure.stack()));
    add(document, "test", failure.test().toString());
    add(document, "environment", subject.environment());
    return document;
  }

  private static void add(Document document, String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    document.add(new TextField(ANY, text, Field.Store.NO));
  }
}
