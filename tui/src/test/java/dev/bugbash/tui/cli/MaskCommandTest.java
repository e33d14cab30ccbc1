package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskCommandTest {
  @TempDir Path folder;

  @Test
  void printsTheTemplateOfEachLineOfStandardInput() {
    Answer answer =
        Trial.in(folder).withInput("3 of 17 failed\r\n\ncommit deadbeef01\n").run("mask");

    assertEquals(0, answer.status());
    assertEquals(
        List.of("<num> of <num> failed", "", "commit <hex>"), answer.out().lines().toList());
  }

  @Test
  void printsWhatItMaskedOfAFile() throws IOException {
    Files.writeString(folder.resolve("build.log"), "took 12.5s\nno number\n");

    Answer answer = Trial.in(folder).run("mask", "build.log", "--values");

    assertEquals(
        List.of(
            "{\"line\":1,\"template\":\"took <num>s\",\"values\":[{\"kind\":\"num\",\"text\":\"12.5\"}]}",
            "{\"line\":2,\"template\":\"no number\",\"values\":[]}"),
        answer.out().lines().toList());
    assertEquals(answer.out(), Trial.in(folder).run("mask", "build.log", "--output", "json").out());
  }

  @Test
  void whatIsHostileIsPrintedSafely() {
    String hostile = "\u001b]0;title\u0007 evil\u001b[2J \u202e \u009b 1\n";

    String out = Trial.in(folder).withInput(hostile).run("mask").out();
    String json = Trial.in(folder).withInput(hostile).run("mask", "--values").out();

    for (String bad : List.of("\u001b", "\u0007", "\u202e", "\u009b")) {
      assertFalse(out.contains(bad), out);
      assertFalse(json.contains(bad), json);
    }
    assertTrue(out.contains("evil"), out);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Answer answer = Trial.in(folder).run("mask", "none.log");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("none.log: there is no such file"), answer.err());
    assertEquals(
        new Answer(2, "", "bugbash: . is a folder; name a file in it.\n"),
        Trial.in(folder).run("mask", "."));
    assertEquals(
        new Answer(2, "", "bugbash: . is a folder; name a file in it.\n"),
        Trial.in(folder).run("rules", "import", "."));
  }
}
