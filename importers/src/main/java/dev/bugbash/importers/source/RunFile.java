package dev.bugbash.importers.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small file in which a folder of reports says which run they are of. */
public final class RunFile {
  /** Its name. */
  public static final String NAME = "bugbash-run.json";

  private static final int FOLDERS_UP = 3;
  private static final long LARGEST = 64 * 1024;

  private RunFile() {}

  /**
   * The run of a file, by the nearest run file at or above its folder; up to {@code top}, or up to
   * three folders above where {@code top} is not given.
   *
   * @throws BrokenSourceException where the run file can't be understood
   */
  public static Optional<RunDetails> of(Path file, Optional<Path> top) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path last = top.map(t -> t.toAbsolutePath().normalize()).orElse(null);
    for (int up = 0; folder != null && (last != null || up <= FOLDERS_UP); up++) {
      Path candidate = folder.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(read(candidate));
      }
      if (folder.equals(last)) {
        break;
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  static RunDetails read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new BrokenSourceException(0, file + " is too large for a run file");
    }
    Map<String, String> fields = new HashMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenSourceException(1, file + " must hold one JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (!parser.nextToken().isScalarValue()) {
          throw new BrokenSourceException(line(parser), file + ": " + name + " must be a text");
        }
        fields.put(name, parser.getText());
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new BrokenSourceException(line(parser), file + " must hold one JSON object");
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BrokenSourceException(line, file + ": " + e.getOriginalMessage());
    }
    return new RunDetails(
        fields.getOrDefault("name", ""),
        fields.getOrDefault("branch", ""),
        fields.getOrDefault("revision", ""),
        fields.getOrDefault("environment", ""),
        time(file, fields.get("time")));
  }

  private static int line(JsonParser parser) {
    return parser.currentLocation().getLineNr();
  }

  private static Instant time(Path file, @Nullable String text) throws IOException {
    if (text == null) {
      return Files.getLastModifiedTime(file).toInstant();
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new BrokenSourceException(
          0, file + ": time must look like 2026-11-20T14:02:00Z, not " + text);
    }
  }
}
