package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.QueryReader.ValueException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;

/** Turns the text of a query into a query, or into a mistake that points at its place. */
final class QueryText {
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  private QueryText() {}

  static Query parse(String text, Standing standing, Clock clock) throws QueryMistakeException {
    return parse(text, EnumSet.allOf(SearchField.class), new QueryReader(standing, clock));
  }

  /**
   * @param fields that may be asked for
   */
  static Query parse(String text, Set<SearchField> fields, QueryReader reader)
      throws QueryMistakeException {
    QueryScan scan = QueryScan.of(text, fields);
    try {
      return reader.parse(scan.escaped());
    } catch (ValueException e) {
      throw scan.mistake(String.valueOf(e.getMessage()), scan.find(e.field(), e.text()));
    } catch (TooManyClauses e) {
      throw scan.mistake("the query has too many words", 0);
    } catch (ParseException e) {
      throw mistake(scan, e);
    }
  }

  /** The library wraps what it threw itself, and that knows the place. */
  private static QueryMistakeException mistake(QueryScan scan, ParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof ParseException grammar && grammar.currentToken != null) {
      Token next = grammar.currentToken.next;
      if (next == null || next.image.isEmpty()) {
        return scan.mistake("something is missing at the end", scan.origin(Integer.MAX_VALUE));
      }
      return scan.mistake(
          "'%s' is not expected here; put it in quotes or a backslash before it to look for it"
              .formatted(next.image),
          scan.origin(next.beginColumn));
    }
    if (cause instanceof TokenMgrError lexical) {
      Matcher column = COLUMN.matcher(String.valueOf(lexical.getMessage()));
      int at = column.find() ? Integer.parseInt(column.group(1)) - 1 : Integer.MAX_VALUE;
      return scan.mistake("this can't be read", scan.origin(Math.min(at, scan.last())));
    }
    return scan.mistake("this can't be read as a query", 0);
  }
}
