import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a local Maven repository with the recorded checksums; the build runs it, see
 * CONTRIBUTING.md.
 *
 * <pre>
 * java .mvn/Checksums.java check REPOSITORY    what is recorded and is there must be the same
 * java .mvn/Checksums.java complete REPOSITORY also, whatever is there must be recorded
 * java .mvn/Checksums.java record REPOSITORY   writes the record anew
 * </pre>
 */
final class Checksums {
  /** Lines as sha256sum writes them; Maven 3.9 and later read them too, see maven.config. */
  private static final Path RECORD = Path.of(".mvn", "checksums", "checksums.sha256");

  private static final String OWN_MODULES = "dev/bugbash/";

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Usage: check|complete|record REPOSITORY");
    }
    Path repository = Path.of(args[1]);
    if (args[0].equals("record")) {
      record(repository);
      return;
    }
    List<String> problems = problems(repository, args[0].equals("complete"));
    problems.forEach(System.err::println);
    if (!problems.isEmpty()) {
      System.err.println(
          "Artefacts differ from " + RECORD + ". Where that is wanted: CONTRIBUTING.md, \"Dependencies\".");
      System.exit(1);
    }
  }

  private static void record(Path repository) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String artefact : artefacts(repository)) {
      lines.add(sha256(repository.resolve(artefact)) + "  " + artefact);
    }
    Files.createDirectories(RECORD.getParent());
    Files.write(RECORD, lines);
  }

  private static List<String> problems(Path repository, boolean complete) throws IOException {
    Map<String, String> recorded = recorded();
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, String> each : recorded.entrySet()) {
      Path file = repository.resolve(each.getKey());
      if (Files.exists(file) && !sha256(file).equals(each.getValue())) {
        problems.add("not what was recorded: " + file);
      }
    }
    if (complete) {
      artefacts(repository).stream()
          .filter(each -> !recorded.containsKey(each))
          .forEach(each -> problems.add("not recorded: " + each));
    }
    return problems;
  }

  private static Map<String, String> recorded() throws IOException {
    Map<String, String> recorded = new TreeMap<>();
    for (String line : Files.readAllLines(RECORD)) {
      String[] parts = line.split("  ", 2);
      recorded.put(parts[1], parts[0]);
    }
    return recorded;
  }

  private static List<String> artefacts(Path repository) throws IOException {
    try (Stream<Path> files = Files.walk(repository)) {
      return files
          .map(file -> repository.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".jar") || file.endsWith(".pom"))
          .filter(file -> !file.startsWith(OWN_MODULES))
          .sorted()
          .toList();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
