package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Pairs of profiles that share rare terms, by a Lucene index that lives as long as the search. */
public final class Candidates {
  /** Up to so many profiles every pair is a candidate. */
  private static final int FEW = 200;

  /** Candidates for each profile. */
  private static final int MOST = 20;

  /** Terms that a profile is searched by: its rarest. */
  private static final int TERMS = 10;

  private static final String FIELD = "t";

  private Candidates() {}

  /**
   * @param fresh how many profiles at the beginning of the list are asked for; the others are only
   *     found
   * @return distinct pairs with at least one fresh profile each; a function of the list only
   */
  public static List<Pair> of(List<Profile> profiles, int fresh) {
    if (profiles.size() <= FEW) {
      return allPairs(profiles.size(), fresh);
    }
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      Map<String, Integer> documents = index(profiles, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return search(profiles, fresh, reader, documents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  private static List<Pair> allPairs(int size, int fresh) {
    List<Pair> pairs = new ArrayList<>();
    for (int low = 0; low < Math.min(size, fresh); low++) {
      for (int high = low + 1; high < size; high++) {
        pairs.add(new Pair(low, high));
      }
    }
    return pairs;
  }

  /** Returns in how many profiles each term occurs. */
  private static Map<String, Integer> index(List<Profile> profiles, ByteBuffersDirectory directory)
      throws IOException {
    Map<String, Integer> documents = new HashMap<>();
    IndexWriterConfig config = new IndexWriterConfig(null).setRAMBufferSizeMB(32);
    config.setSimilarity(new BooleanSimilarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Profile profile : profiles) {
        Document document = new Document();
        for (String term : terms(profile)) {
          document.add(new StringField(FIELD, term, Field.Store.NO));
          documents.merge(term, 1, Integer::sum);
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return documents;
  }

  /** With a mark for the field that each comes from; frames also in pairs, which say more. */
  private static Set<String> terms(Profile profile) {
    Set<String> terms = new LinkedHashSet<>();
    profile.words().forEach(w -> terms.add(bounded("w:" + w)));
    profile.frames().forEach(f -> terms.add(bounded("f:" + f)));
    profile.testFrames().forEach(f -> terms.add(bounded("t:" + f)));
    for (int i = 0; i + 1 < Math.min(6, profile.frames().size()); i++) {
      terms.add(bounded("p:" + profile.frames().get(i) + " " + profile.frames().get(i + 1)));
    }
    profile.testWords().forEach(w -> terms.add(bounded("n:" + w)));
    terms.add(bounded("e:" + profile.causeType()));
    terms.add(bounded("s:" + profile.suite()));
    terms.add(bounded("m:" + profile.template()));
    return terms;
  }

  /** Lucene takes no term of more than 32,766 bytes. */
  private static String bounded(String term) {
    return term.length() <= 2_000 ? term : term.substring(0, 2_000);
  }

  private record Rare(String term, int documents) {}

  private static List<Pair> search(
      List<Profile> profiles, int fresh, DirectoryReader reader, Map<String, Integer> documents)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BooleanSimilarity());
    searcher.setQueryCache(null);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i < fresh; i++) {
      BooleanQuery query = query(profiles.get(i), profiles.size(), documents);
      for (ScoreDoc hit : searcher.search(query, MOST + 1).scoreDocs) {
        if (hit.doc != i) {
          pairs.add(Pair.of(i, hit.doc));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** The rarest terms that some other profile has too, each weighing by its rarity. */
  private static BooleanQuery query(Profile profile, int profiles, Map<String, Integer> documents) {
    List<Rare> shared = new ArrayList<>();
    for (String term : terms(profile)) {
      int count = documents.getOrDefault(term, 0);
      if (count > 1) {
        shared.add(new Rare(term, count));
      }
    }
    shared.sort(Comparator.comparingInt(Rare::documents).thenComparing(Rare::term));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Rare rare : shared.subList(0, Math.min(TERMS, shared.size()))) {
      float rarity = (float) Math.log(1.0 + (double) profiles / rare.documents());
      query.add(
          new BoostQuery(new TermQuery(new Term(FIELD, rare.term())), rarity),
          BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }
}
