package dev.bugbash.categorizer.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A query in Lucene's syntax over the fields {@value #FIELDS}; without a field, over all. */
final class QueryCondition implements Condition {
  static final String FIELDS = "message, type, frame, test, environment";

  private static final Pattern COLUMN = Pattern.compile("line \\d+, column (\\d+)");

  private final Query query;

  private QueryCondition(Query query) {
    this.query = query;
  }

  static Condition parse(String text) {
    QueryParser parser = new QueryParser(SubjectIndex.ANY, new IdentifierAnalyzer());
    parser.setDefaultOperator(QueryParser.Operator.AND);
    parser.setAllowLeadingWildcard(true);
    parser.setSplitOnWhitespace(true);
    parser.setAutoGeneratePhraseQueries(true);
    Query query;
    try {
      query = parser.parse(text);
    } catch (ParseException e) {
      throw mistake(text, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      throw new ConditionException("this is not a query that Lucene can read: " + text);
    }
    checkFields(text, query);
    return new QueryCondition(query);
  }

  private static ConditionException mistake(String text, String message) {
    Matcher place = COLUMN.matcher(message);
    int column = place.find() ? Integer.parseInt(place.group(1)) + 1 : 1;
    String problem =
        message.contains("<EOF>")
            ? "the query ends too early, or a quote or bracket is not closed,"
            : "the query has a mistake";
    return ConditionException.at(Math.min(column, text.length() + 1), text, problem);
  }

  private static void checkFields(String text, Query query) {
    Set<String> fields = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            fields.add(field);
            return true;
          }
        });
    for (String field : fields) {
      if (!SubjectIndex.NAMES.contains(field)) {
        throw ConditionException.at(
            Math.max(0, text.indexOf(field + ":")) + 1,
            text,
            "there is no field '%s' (there are %s)".formatted(field, FIELDS));
      }
    }
  }

  @Override
  public BitSet matching(List<Subject> subjects) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      SubjectIndex.write(subjects, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        BitSet places = new BitSet();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, subjects.size())).scoreDocs) {
          places.set(hit.doc);
        }
        return places;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }
}
