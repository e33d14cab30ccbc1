package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;

  @Test
  void everySessionIsAnsweredInItsOrder() throws IOException {
    failures();
    Files.writeString(
        folder.resolve("sessions.jsonl"),
        """
        {"session": "s1", "project": "Lang", "ids": ["a", "b", "c"], "labels": ["x", "x", "y"]}
        {"session": "s2", "project": "Lang", "ids": ["c"], "failures": 1, "more": {"not": ["read"]}}
        """);

    Answer answer = evaluate();

    assertEquals(new Answer(0, "2 sessions written to out.jsonl.\n", ""), answer);
    assertEquals(
        """
        {"session":"s1","clusters":{"a":"C-1","b":"C-1","c":"C-2"}}
        {"session":"s2","clusters":{"c":"C-1"}}
        """,
        Files.readString(folder.resolve("out.jsonl")));
  }

  @Test
  void aSessionWithAnUnknownFailureIsNamedByItsLine() throws IOException {
    failures();
    Files.writeString(
        folder.resolve("sessions.jsonl"), "\n{\"session\": \"s1\", \"ids\": [\"z\"]}\n");

    Answer answer = evaluate();

    assertEquals(2, answer.status());
    assertTrue(
        answer.err().contains("sessions.jsonl: line 2: names a failure that is not given: z"),
        answer.err());
  }

  @Test
  void whatIsNoJsonIsNamedByItsLine() throws IOException {
    Files.writeString(folder.resolve("failures.jsonl"), "{\"id\": \"a\"}\n{\"id\"; \"b\"}\n");
    Files.writeString(folder.resolve("sessions.jsonl"), "");

    Answer answer = evaluate();

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("failures.jsonl: line 2: "), answer.err());
  }

  @Test
  void aMissingFileIsNamed() {
    Answer answer = evaluate();

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("there is no such file"), answer.err());
    assertTrue(answer.err().contains("failures.jsonl"), answer.err());
  }

  private Answer evaluate() {
    return Trial.in(folder)
        .run(
            "evaluate",
            "--failures=failures.jsonl",
            "--sessions=sessions.jsonl",
            "--predictions=out.jsonl");
  }

  private void failures() throws IOException {
    String dates =
        "\\tat org.example.Dates.parse(Dates.java:7)\\n\\tat org.example.DatesTest.%s(DatesTest.java:3)";
    String files =
        "\\tat org.example.Files.open(Files.java:9)\\n\\tat org.example.FilesTest.c(FilesTest.java:3)";
    String line =
        """
        {"id": "%s", "project": "Lang", "label": "%s", "test_class": "org.example.%s", \
        "test_method": "%s", "exception": "%s", "message": "%s", "stack": "%s"}
        """;
    String month = "java.lang.IllegalArgumentException";
    String missing = "java.io.FileNotFoundException";
    Files.writeString(
        folder.resolve("failures.jsonl"),
        Phrase.of(line, "a", "x", "DatesTest", "a", month, "no month 13", Phrase.of(dates, "a"))
            + Phrase.of(
                line, "b", "x", "DatesTest", "b", month, "no month 14", Phrase.of(dates, "b"))
            + Phrase.of(line, "c", "y", "FilesTest", "c", missing, "settings.ini", files));
  }
}
