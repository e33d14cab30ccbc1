package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.model.Signature;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/** Adds to the index that a {@link SignatureIndex} reads; one at a time may have a directory. */
public final class SignatureWriter implements Closeable {
  /** Fewer parts mean fewer dictionaries to look a term up in. */
  private static final double MOST_ALIKE_PARTS = 4;

  private static final double BUFFER_MB = 48;

  private final ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
  private final IndexWriter writer;

  /** Signatures that were added since this was opened. */
  private final Set<Signature> added = new HashSet<>();

  /**
   * @throws org.apache.lucene.store.LockObtainFailedException where somebody else has it
   */
  public SignatureWriter(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setOpenMode(OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setMergeScheduler(merging)
            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(MOST_ALIKE_PARTS))
            .setCommitOnClose(false);
    writer = new IndexWriter(directory, config);
  }

  /**
   * Adds those signatures that were not added before, on all cores.
   *
   * @param before what was there when this was opened
   * @param profiles in the order of the signatures
   * @throws UncheckedIOException where they can't be written
   */
  public void add(SignatureIndex before, List<Signature> signatures, List<Profile> profiles) {
    boolean[] fresh = new boolean[signatures.size()];
    int[] there =
        before.frequencies(
            SignatureFields.SIGNATURE, signatures.stream().map(SignatureFields::key).toList());
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] = added.add(signatures.get(i)) && there[i] == 0;
    }
    IntStream.range(0, fresh.length)
        .parallel()
        .filter(i -> fresh[i])
        .forEach(i -> add(signatures.get(i), profiles.get(i)));
  }

  private void add(Signature signature, Profile profile) {
    try {
      writer.addDocument(SignatureFields.document(signature, profile));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets everything. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /** Makes it last, with words about it. */
  public void commit(Map<String, String> words) throws IOException {
    merge();
    writer.setLiveCommitData(words.entrySet());
    writer.commit();
  }

  /**
   * Merges parts now, since closing stops merges. Where most is new it becomes one part: that costs
   * no more than writing it did.
   */
  private void merge() throws IOException {
    writer.flush();
    if (2L * added.size() > writer.getDocStats().maxDoc) {
      writer.forceMerge(1);
    } else {
      writer.maybeMerge();
      merging.sync();
    }
  }

  /** What the last commit came with; empty before the first. */
  public Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(word -> words.put(word.getKey(), word.getValue()));
    }
    return words;
  }

  /** What is there now, committed or not. */
  public DirectoryReader read() throws IOException {
    return DirectoryReader.open(writer);
  }

  /** What was not committed is gone. */
  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (writer.isOpen()) {
        writer.rollback();
      }
    }
  }
}
