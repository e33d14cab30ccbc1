package dev.bugbash.importers.source;

import dev.bugbash.importers.UnreadableReportException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Shows the plain content of gz, zip, tar and tar.gz, nested to a depth of four. */
public final class Unpacker {
  private static final int DEEPEST = 4;
  private static final int TAR_MARK = 257;
  private static final int SNIFF = 512;
  private static final int BUFFER = 64 * 1024;

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
      if (depth > DEEPEST) {
        throw new UnreadableReportException(0, "archives are nested too deeply");
      } else if (startsWith(head, 0x1f, 0x8b)) {
        CountingStream packed = new CountingStream(in);
        InputStream plain = new LimitedStream(new GZIPInputStream(packed, BUFFER), packed::count);
        unpack(path, new BufferedInputStream(plain, BUFFER), depth + 1);
      } else if (startsWith(head, 'P', 'K', 3, 4)) {
        CountingStream packed = new CountingStream(in);
        entries(path, new ZipArchiveInputStream(packed, "UTF-8", true, true), packed, depth);
      } else if (isTar(head)) {
        CountingStream packed = new CountingStream(in);
        entries(path, new TarArchiveInputStream(packed, "UTF-8"), packed, depth);
      } else {
        content.take(path, in);
      }
    } catch (IOException | IllegalArgumentException e) {
      content.broken(path, reason(e));
    }
  }

  private void entries(
      String path,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      CountingStream packed,
      int depth)
      throws IOException {
    ArchiveEntry entry = archive.getNextEntry();
    while (entry != null) {
      String inner = path + "!/" + entry.getName();
      if (!archive.canReadEntryData(entry)) {
        content.broken(inner, "is packed or encrypted in a way that can't be read here");
      } else if (!entry.isDirectory()) {
        InputStream limited = new LimitedStream(archive, packed::count);
        unpack(inner, new BufferedInputStream(limited, BUFFER), depth + 1);
      }
      entry = archive.getNextEntry();
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(SNIFF);
    byte[] head = in.readNBytes(SNIFF);
    in.reset();
    return head;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (head.length <= i || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTar(byte[] head) {
    byte[] mark = "ustar".getBytes(StandardCharsets.US_ASCII);
    return head.length >= TAR_MARK + mark.length
        && Arrays.equals(head, TAR_MARK, TAR_MARK + mark.length, mark, 0, mark.length);
  }

  /** What an exception says, for a person. */
  static String reason(Exception e) {
    String message = e.getMessage();
    return e instanceof java.io.EOFException
        ? "ends in the middle: the file was cut off"
        : message == null ? e.getClass().getSimpleName() : message;
  }
}
