package dev.bugbash.importers;

import dev.bugbash.importers.source.KeptOpenStream;
import dev.bugbash.importers.source.Unpacker;
import dev.bugbash.importers.text.Decoding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens a source, unpacks and recognises what is in it, and streams it into a visitor. */
public final class ReportReader {
  private static final Pattern ANY_ELEMENT = Pattern.compile("<[\\w:][^\\s<>/]*[\\s/>]");

  private final InputStream standardInput;
  private final Path workingFolder;
  private final List<ReportFormat> formats;

  /**
   * @param standardInput what {@code -} stands for
   */
  public ReportReader(InputStream standardInput) {
    this(standardInput, Path.of(""));
  }

  /**
   * @param workingFolder what relative paths are relative to
   */
  public ReportReader(InputStream standardInput, Path workingFolder) {
    this(standardInput, workingFolder, Formats.own());
  }

  /**
   * @param formats in the order in which they are asked
   */
  public ReportReader(InputStream standardInput, Path workingFolder, List<ReportFormat> formats) {
    this.standardInput = standardInput;
    this.workingFolder = workingFolder;
    this.formats = List.copyOf(formats);
  }

  /**
   * Reads everything in the source. What can't be read is told to the visitor; nothing is thrown
   * because of a report's content.
   */
  public void read(ReportSource source, ReportVisitor visitor) {
    String path = source.path().toString();
    Unpacker unpacker = new Unpacker(new Reading(source, visitor));
    if (path.equals("-")) {
      unpacker.unpack(path, standardInput);
      return;
    }
    try (InputStream in = Files.newInputStream(workingFolder.resolve(source.path()))) {
      unpacker.unpack(path, in);
    } catch (NoSuchFileException e) {
      visitor.unreadable(path, "no such file");
    } catch (IOException e) {
      visitor.unreadable(path, String.valueOf(e.getMessage()));
    }
  }

  private final class Reading implements Unpacker.Content {
    private final ReportSource source;
    private final ReportVisitor visitor;

    Reading(ReportSource source, ReportVisitor visitor) {
      this.source = source;
      this.visitor = visitor;
    }

    @Override
    public void broken(String path, String problem) {
      visitor.unreadable(path, problem);
    }

    @Override
    public void take(String path, BufferedInputStream in) {
      try {
        String head = "";
        int seen = 0;
        for (ReportFormat format : formats) {
          if (format.headLength() > seen) {
            seen = format.headLength();
            head = head(in, seen);
          }
          if (format.recognises(head, lastPart(path))) {
            read(path, format, format.readAs(head), in);
            return;
          }
        }
        unrecognised(path, head);
      } catch (IOException e) {
        visitor.unreadable(path, reason(e));
      }
    }

    private String head(BufferedInputStream in, int length) throws IOException {
      in.mark(length);
      byte[] bytes = in.readNBytes(length);
      in.reset();
      return Decoding.head(bytes);
    }

    private void read(String path, ReportFormat format, String readAs, InputStream in) {
      DigestInputStream digesting = new DigestInputStream(in, sha256());
      ReportSink sink = visitor.opened(path, format.name());
      try {
        format.read(new KeptOpenStream(digesting), sink);
        digesting.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        visitor.unreadable(path, reason(e));
        return;
      }
      String digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
      visitor.finished(path, readAs.isEmpty() ? digest : digest + hex(readAs));
    }

    /**
     * What a person named must be a report; in a folder or an archive there are other files too.
     */
    private void unrecognised(String path, String head) {
      String name = lastPart(path).toLowerCase(Locale.ROOT);
      Optional<ReportFormat> expecting =
          formats.stream().filter(format -> format.expects(name)).findFirst();
      boolean found = !source.named() || path.contains("!/");
      boolean likely = name.startsWith("test-") || name.startsWith("junit");
      boolean cut = expecting.isPresent() && isCutXml(head);
      String problem =
          head.isBlank()
              ? "is empty: its tool probably died before it wrote anything"
              : isTable(name, head)
                  ? "is a table whose columns bugbash does not know; name them, as in --columns"
                      + " id=Key,title=Summary"
                  : cut
                      ? "ends before its first element: the file was cut off"
                      : "is in no format that bugbash knows";
      boolean broken = head.isBlank() || cut || likely;
      if (!found || (expecting.isPresent() && broken)) {
        expecting.ifPresent(format -> visitor.opened(path, format.name()));
        visitor.unreadable(path, problem);
      }
    }
  }

  private static boolean isTable(String name, String head) {
    return (name.endsWith(".csv") || name.endsWith(".tsv")) && !head.stripLeading().startsWith("<");
  }

  private static boolean isCutXml(String head) {
    return head.stripLeading().startsWith("<") && !ANY_ELEMENT.matcher(head).find();
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e instanceof java.io.EOFException
        ? "ends in the middle: the file was cut off"
        : message == null ? e.getClass().getSimpleName() : message;
  }

  private static String lastPart(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String hex(String readAs) {
    return HexFormat.of().formatHex(sha256().digest(readAs.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
