package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Field;
import dev.bugbash.categorizer.judge.KnownTerms;
import dev.bugbash.categorizer.judge.Outline;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Distinct signatures and their profiles in a Lucene index: which have a term, and how many. Apart
 * from the numbers of documents, what it answers does not depend on the order in which they were
 * added. Thread-safe; the reader is closed by whoever opened it.
 */
public final class SignatureIndex implements KnownTerms {
  /** Of no signature. */
  public static final SignatureIndex NONE = none();

  private final IndexReader reader;

  public SignatureIndex(IndexReader reader) {
    this.reader = reader;
  }

  private static SignatureIndex none() {
    try {
      return new SignatureIndex(new MultiReader());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("the index of signatures can't be read", e);
  }

  /** How many documents there are; they are numbered from 0. */
  @Override
  public int size() {
    return reader.maxDoc();
  }

  @Override
  public int[] frequencies(Field field, Collection<String> terms) {
    return frequencies(SignatureFields.name(field), terms);
  }

  /** How many documents have each of these, in their order. */
  int[] frequencies(String field, Collection<String> terms) {
    List<BytesRef> wanted = terms.stream().map(SignatureIndex::bytes).toList();
    int[] frequencies = new int[wanted.size()];
    try {
      // In the order of the dictionary, so that each of its blocks is read once.
      int[] sorted =
          IntStream.range(0, frequencies.length)
              .boxed()
              .sorted(Comparator.comparing(wanted::get))
              .mapToInt(i -> i)
              .toArray();
      for (LeafReaderContext leaf : reader.leaves()) {
        TermsEnum at = Terms.getTerms(leaf.reader(), field).iterator();
        for (int i : sorted) {
          frequencies[i] += at.seekExact(wanted.get(i)) ? at.docFreq() : 0;
        }
      }
      return frequencies;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static BytesRef bytes(String term) {
    return new BytesRef(SearchTerms.bounded(term));
  }

  /** The documents that have a term, ascending. */
  int[] documents(String field, String term) {
    try {
      IntStream.Builder documents = IntStream.builder();
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum found =
            leaf.reader().postings(new Term(field, bytes(term)), PostingsEnum.NONE);
        if (found != null) {
          for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
            documents.add(leaf.docBase + d);
          }
        }
      }
      return documents.build().toArray();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The document of a signature; nothing where it is not there. */
  public OptionalInt document(Signature signature) {
    return IntStream.of(documents(SignatureFields.SIGNATURE, SignatureFields.key(signature)))
        .findFirst();
  }

  /**
   * The documents that differ from a profile in nothing but their tests.
   *
   * @param most the least signatures where there are more
   */
  public int[] siblings(Profile profile, int most) {
    String kind = Long.toHexString(SignatureFields.kind(profile));
    int[] documents = documents(SignatureFields.KIND, kind);
    Numbers numbers = numbers(SignatureFields.RANK);
    long[] ranks = IntStream.of(documents).mapToLong(numbers::get).toArray();
    return IntStream.range(0, documents.length)
        .boxed()
        .sorted((a, b) -> Long.compareUnsigned(ranks[a], ranks[b]))
        .limit(most)
        .mapToInt(i -> documents[i])
        .toArray();
  }

  /** The numbers in a field; for one thread, and documents that ascend. */
  Numbers numbers(String field) {
    return new Numbers(field);
  }

  /** See {@link #numbers}. */
  final class Numbers {
    private final List<LeafReaderContext> leaves = reader.leaves();
    private final String field;
    private int leaf = -1;
    private NumericDocValues values = DocValues.emptyNumeric();

    Numbers(String field) {
      this.field = field;
    }

    long get(int document) {
      int in = ReaderUtil.subIndex(document, leaves);
      try {
        if (in != leaf) {
          values = DocValues.getNumeric(leaves.get(in).reader(), field);
          leaf = in;
        }
        values.advanceExact(document - leaves.get(in).docBase);
        return values.longValue();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  public Signature signature(int document) {
    return SignatureFields.signature(bytes(SignatureFields.SIGNATURE, document).utf8ToString());
  }

  public Profile profile(int document) {
    try {
      Document stored = reader.storedFields().document(document);
      return ProfileBytes.profile(stored.getBinaryValue(SignatureFields.PROFILE));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private BytesRef bytes(String field, int document) {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    try {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
      values.advanceExact(document - leaf.docBase);
      return values.binaryValue();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The outlines of the least signatures, at most so many. */
  public SortedMap<Signature, Outline> least(int most) {
    TreeMap<BytesRef, Integer> least = new TreeMap<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        TermsEnum at = Terms.getTerms(leaf.reader(), SignatureFields.SIGNATURE).iterator();
        PostingsEnum found = null;
        for (BytesRef term = at.next(); term != null; term = at.next()) {
          if (least.size() == most && term.compareTo(least.lastKey()) > 0) {
            break;
          }
          found = at.postings(found, PostingsEnum.NONE);
          least.put(BytesRef.deepCopyOf(term), leaf.docBase + found.nextDoc());
          if (least.size() > most) {
            least.pollLastEntry();
          }
        }
      }
      SortedMap<Signature, Outline> outlines = new TreeMap<>();
      for (Map.Entry<BytesRef, Integer> entry : least.entrySet()) {
        Signature signature = SignatureFields.signature(entry.getKey().utf8ToString());
        BytesRef outline = bytes(SignatureFields.OUTLINE, entry.getValue());
        outlines.put(signature, ProfileBytes.outline(outline));
      }
      return outlines;
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
