package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.SignatureIndex;
import dev.bugbash.categorizer.find.SignatureWriter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Known signatures, prepared for placing others among them: an index of their terms and profiles,
 * which follows a feed. Thread-safe.
 */
public final class KnownSignatures implements Closeable {
  /** Goes up whenever {@link Profiles} or what is indexed changes. */
  private static final int VERSION = 4;

  /** Signatures that are taken apart at a time. */
  private static final int BATCH = 2_000;

  private static final String RULES = "rules";
  private static final String SEEN = "seen";
  private static final String MARK = "mark";

  private final Directory directory;
  private final DirectoryReader reader;

  private KnownSignatures(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /** All that the feed has, in memory. */
  public static KnownSignatures inMemory(SignatureFeed feed) throws IOException {
    return of(new ByteBuffersDirectory(), feed);
  }

  /**
   * All that the feed has, kept in a folder: only what is not there yet is added. What is there but
   * can't be used (damaged, or of another feed or version) is made anew.
   *
   * @param folder need not exist yet, and may be deleted at any time
   * @throws org.apache.lucene.store.LockObtainFailedException where somebody else adds to it
   * @throws IOException where it can't be written, or has more than the feed, as a process has it
   *     that looks at an earlier state
   */
  public static KnownSignatures in(Path folder, SignatureFeed feed) throws IOException {
    try {
      return of(FSDirectory.open(folder), feed);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException
        | NoSuchFileException
        | EOFException e) {
      IOUtils.rm(folder);
      return of(FSDirectory.open(folder), feed);
    }
  }

  private static KnownSignatures of(Directory directory, SignatureFeed feed) throws IOException {
    boolean done = false;
    try {
      if (!isUpToDate(directory, feed)) {
        try (SignatureWriter writer = new SignatureWriter(directory)) {
          follow(feed, writer);
        }
      }
      KnownSignatures known = new KnownSignatures(directory, DirectoryReader.open(directory));
      done = true;
      return known;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (!done) {
        directory.close();
      }
    }
  }

  private static boolean isUpToDate(Directory directory, SignatureFeed feed) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData().equals(words(feed, feed.newest()));
    }
  }

  private static void follow(SignatureFeed feed, SignatureWriter writer) throws IOException {
    Map<String, String> words = writer.words();
    long newest = feed.newest();
    long seen = Long.parseLong(words.getOrDefault(SEEN, "0"));
    if (seen > newest) {
      throw new IOException("the index knows what the feed does not have yet");
    }
    if (!words.equals(words(feed, seen))) {
      writer.clear();
      seen = 0;
    }
    try (DirectoryReader before = writer.read()) {
      add(feed, seen, writer, new SignatureIndex(before));
    }
    writer.commit(words(feed, newest));
  }

  private static Map<String, String> words(SignatureFeed feed, long seen) {
    String rules = Categorizer.RULES + "." + VERSION;
    return Map.of(RULES, rules, SEEN, Long.toString(seen), MARK, feed.mark(seen));
  }

  private static void add(
      SignatureFeed feed, long seen, SignatureWriter writer, SignatureIndex before)
      throws IOException {
    List<Evidence> batch = new ArrayList<>();
    feed.read(
        seen,
        evidence -> {
          batch.add(evidence);
          if (batch.size() == BATCH) {
            add(batch, writer, before);
            batch.clear();
          }
        });
    add(batch, writer, before);
  }

  private static void add(List<Evidence> batch, SignatureWriter writer, SignatureIndex before) {
    writer.add(before, batch.stream().map(Evidence::signature).toList(), Profiles.of(batch));
  }

  /** How many there are. */
  public int size() {
    return index().size();
  }

  SignatureIndex index() {
    return new SignatureIndex(reader);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
