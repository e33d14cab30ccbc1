package dev.bugbash.importers.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Shows the plain content of gz, zip, tar and tar.gz, nested to a depth of four. */
public final class Unpacker {
  private static final String CUT = "ends in the middle: the file was cut off";
  private static final int DEEPEST = 4;
  private static final int TAR_MARK = 257;
  private static final int SNIFF = 512;
  private static final int BUFFER = 16 * 1024;

  private final Content content;

  /** Takes one file or entry. */
  public interface Content {
    /**
     * @param path {@code archive.zip!/dir/entry.xml} for an entry
     * @param in need not be read to its end; must not be closed
     */
    void take(String path, BufferedInputStream in);

    /** What stands at the path can't be unpacked. */
    void broken(String path, String problem);
  }

  public Unpacker(Content content) {
    this.content = content;
  }

  /** Hands over everything in the stream; problems go to the content's taker. */
  public void unpack(String path, InputStream in) {
    unpack(path, new BufferedInputStream(in, BUFFER), 0);
  }

  private void unpack(String path, BufferedInputStream in, int depth) {
    try {
      byte[] head = head(in);
      boolean packed = isGzip(head) || isZip(head) || isTar(head);
      if (packed && depth == DEEPEST) {
        content.broken(path, "archives are nested too deeply");
      } else if (isGzip(head)) {
        CountingStream counting = new CountingStream(in);
        InputStream gzip = new GZIPInputStream(counting, BUFFER);
        unpack(path, limited(gzip, counting), depth + 1);
      } else if (isZip(head)) {
        CountingStream counting = new CountingStream(in);
        ArchiveEnd end = new ArchiveEnd(counting);
        entries(path, new ZipArchiveInputStream(end, "UTF-8", true, true), counting, depth);
        ended(path, end.sawZipEnd());
      } else if (isTar(head)) {
        CountingStream counting = new CountingStream(in);
        ArchiveEnd end = new ArchiveEnd(counting);
        entries(path, new TarArchiveInputStream(end, "UTF-8"), counting, depth);
        ended(path, end.sawTarEnd());
      } else {
        content.take(path, in);
      }
    } catch (IOException e) {
      content.broken(path, reason(e));
    }
  }

  private void ended(String path, boolean whole) {
    if (!whole) {
      content.broken(path, CUT);
    }
  }

  private static BufferedInputStream limited(InputStream plain, CountingStream packed) {
    return new BufferedInputStream(new LimitedStream(plain, packed::count), BUFFER);
  }

  private void entries(
      String path,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      CountingStream packed,
      int depth)
      throws IOException {
    for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
      String inner = path + "!/" + entry.getName();
      if (!archive.canReadEntryData(entry)) {
        content.broken(inner, "is packed or encrypted in a way that can't be read here");
      } else if (!entry.isDirectory()) {
        unpack(inner, limited(archive, packed), depth + 1);
      }
    }
  }

  /** The library's answers to hostile archives are not all checked exceptions. */
  private static @Nullable ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new BrokenSourceException(0, "is no well-formed archive: " + e.getMessage());
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(SNIFF);
    byte[] head = in.readNBytes(SNIFF);
    in.reset();
    return head;
  }

  private static boolean isGzip(byte[] head) {
    return holds(head, 0, 0x1f, 0x8b);
  }

  private static boolean isZip(byte[] head) {
    return holds(head, 0, 'P', 'K', 3, 4);
  }

  private static boolean isTar(byte[] head) {
    return holds(head, TAR_MARK, 'u', 's', 't', 'a', 'r');
  }

  private static boolean holds(byte[] head, int at, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (head.length <= at + i || (head[at + i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** What an exception says, for a person. */
  private static String reason(IOException e) {
    String message = e.getMessage();
    return e instanceof java.io.EOFException
        ? CUT
        : message == null ? e.getClass().getSimpleName() : message;
  }
}
