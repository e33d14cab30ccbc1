package dev.bugbash.bench.releases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.bench.JsonLine;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws sessions of mined failures, which {@code bugbash evaluate} and the fit of the pair model
 * take: {@code failures.jsonl}, {@code sampled.jsonl}, {@code hard.jsonl} and {@code
 * together.jsonl} in a folder. The same seed draws the same.
 */
public final class DrawSessions {
  private static final JsonFactory JSON = new JsonFactory();

  private final Random random;
  private final Map<String, List<String>> files = new TreeMap<>();

  private DrawSessions(long seed) {
    random = new Random(seed);
    List.of("failures", "sampled", "hard", "together")
        .forEach(name -> files.put(name, new ArrayList<>()));
  }

  /** The entry point. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: DrawSessions SEED FOLDER FAILURES.jsonl[.gz]…");
      return;
    }
    Map<String, List<MinedFailure>> projects = new TreeMap<>();
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      JsonLine.read(Path.of(file)).stream()
          .map(MinedFailure::of)
          .forEach(f -> projects.computeIfAbsent(f.project(), p -> new ArrayList<>()).add(f));
    }
    DrawSessions drawing = new DrawSessions(Long.parseLong(args[0]));
    for (List<MinedFailure> failures : projects.values()) {
      drawing.draw(failures);
    }
    drawing.write(Path.of(args[1]));
  }

  private void draw(List<MinedFailure> failures) throws IOException {
    for (MinedFailure failure : failures) {
      lines("failures").add(failure.toJson());
    }
    SessionDrawing drawing = new SessionDrawing(failures, random);
    add("sampled", drawing.sampled());
    add("hard", drawing.hard());
    add("together", drawing.together());
  }

  private List<String> lines(String name) {
    return files.getOrDefault(name, List.of());
  }

  private void add(String kind, List<List<Bug>> sessions) throws IOException {
    for (List<Bug> session : sessions) {
      List<MinedFailure> failures =
          session.stream().flatMap(bug -> bug.failures().stream()).collect(Collectors.toList());
      Collections.shuffle(failures, random);
      lines(kind).add(json(kind + "-" + lines(kind).size(), failures));
    }
  }

  private static String json(String name, List<MinedFailure> failures) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("session", name);
      json.writeStringField("project", failures.get(0).project());
      json.writeFieldName("ids");
      String[] ids = failures.stream().map(MinedFailure::id).toArray(String[]::new);
      json.writeArray(ids, 0, ids.length);
      json.writeFieldName("labels");
      String[] labels = failures.stream().map(MinedFailure::label).toArray(String[]::new);
      json.writeArray(labels, 0, labels.length);
      json.writeEndObject();
    }
    return line.toString();
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".jsonl"), file.getValue());
    }
  }
}
