package dev.bugbash.categorizer.search;

import org.apache.lucene.analysis.Analyzer;

/** Stands where an analyzer must stand; fields bring their terms, queries are taken apart here. */
final class CodeAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    throw new IllegalStateException("a field brings its own terms: " + field);
  }
}
