package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Field;
import dev.bugbash.categorizer.judge.Outline;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How a signature and its profile stand in a {@link SignatureIndex}. */
final class SignatureFields {
  /** The signature, so that the order of terms is that of signatures. */
  static final String SIGNATURE = "signature";

  /** The begin of its hash, which settles ties. */
  static final String RANK = "rank";

  /** Equal for profiles that differ in nothing but their tests. */
  static final String KIND = "kind";

  /** Those {@link SearchTerms} that are no terms of the judge. */
  private static final String SEARCH = "search";

  static final String PROFILE = "profile";
  static final String OUTLINE = "outline";

  private static final FieldType TERMS = terms();

  private SignatureFields() {}

  private static FieldType terms() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** The name in the index. */
  static String name(Field field) {
    return "judge-" + field.name();
  }

  /** Where a search term is indexed. */
  static String fieldOf(String searchTerm) {
    return switch (searchTerm.charAt(0)) {
      case SearchTerms.WORD -> name(Field.MESSAGE);
      case SearchTerms.FRAME -> name(Field.FRAMES);
      case SearchTerms.TEST_FRAME -> name(Field.TEST_FRAMES);
      case SearchTerms.TEST_WORD -> name(Field.TEST);
      default -> SEARCH;
    };
  }

  /** As what a search term is indexed there. */
  static String termOf(String searchTerm) {
    return fieldOf(searchTerm).equals(SEARCH) ? searchTerm : searchTerm.substring(2);
  }

  static String key(Signature signature) {
    return "%05d:%s".formatted(signature.version(), signature.hash());
  }

  static Signature signature(String key) {
    int colon = key.indexOf(':');
    return new Signature(Integer.parseInt(key.substring(0, colon)), key.substring(colon + 1));
  }

  static long rank(Signature signature) {
    return Long.parseUnsignedLong(signature.hash().substring(0, 16), 16);
  }

  static long kind(Profile profile) {
    String text = profile.causeType() + '\0' + profile.template() + '\0' + profile.frames();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }

  static Document document(Signature signature, Profile profile) throws IOException {
    long kind = kind(profile);
    Document document = new Document();
    document.add(terms(SIGNATURE, List.of(key(signature))));
    document.add(new BinaryDocValuesField(SIGNATURE, new BytesRef(key(signature))));
    document.add(new NumericDocValuesField(RANK, rank(signature)));
    document.add(terms(KIND, List.of(Long.toHexString(kind))));
    document.add(new NumericDocValuesField(KIND, kind));
    document.add(new BinaryDocValuesField(OUTLINE, ProfileBytes.of(Outline.of(profile))));
    document.add(new StoredField(PROFILE, ProfileBytes.of(profile)));
    Set<String> search = SearchTerms.of(profile);
    search.removeIf(term -> !fieldOf(term).equals(SEARCH));
    document.add(terms(SEARCH, search));
    for (Field field : Field.values()) {
      document.add(terms(name(field), new LinkedHashSet<>(field.of(profile))));
    }
    return document;
  }

  private static org.apache.lucene.document.Field terms(String name, Collection<String> terms) {
    return new org.apache.lucene.document.Field(name, new ListStream(terms), TERMS);
  }

  /** The terms as they are. */
  private static final class ListStream extends TokenStream {
    private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
    private final Iterator<String> rest;

    ListStream(Collection<String> terms) {
      rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!rest.hasNext()) {
        return false;
      }
      attribute.append(SearchTerms.bounded(rest.next()));
      return true;
    }
  }
}
