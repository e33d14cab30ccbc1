package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path folder;

  private Answer doctor(Map<String, String> more, String... args) {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("USER", "ana");
    variables.putIfAbsent("HOME", folder.resolve("home").toString());
    return Trial.in(folder).with(variables).run(args);
  }

  @Test
  void everyPathInUseIsToldAndNothingIsMade() {
    Answer answer = doctor(Map.of("PATH", ""), "doctor");

    assertEquals(0, answer.status(), answer.out());
    for (String path :
        new String[] {
          ".bugbash/board.sqlite",
          ".bugbash/index",
          "home/.config/bugbash/config",
          "home/.config/bugbash/views/ana",
          "home/.local/state/bugbash/sessions/",
          "home/.cache/bugbash"
        }) {
      assertTrue(answer.out().contains(folder.resolve(path).toString()), path + answer.out());
    }
    assertTrue(answer.out().contains("not there yet, can be made"), answer.out());
    assertTrue(answer.out().contains("none of vi, nano is there"), answer.out());
    assertFalse(Files.exists(folder.resolve("home")));
  }

  @Test
  void whatStandsInTheWayIsAmiss() throws IOException {
    Files.writeString(folder.resolve("home"), "a file");

    Answer answer = doctor(Map.of("BUGBASH_PLUGINS", "formats.jar"), "doctor");

    assertEquals(1, answer.status(), answer.out());
    assertTrue(answer.out().contains(folder.resolve("home") + " is a file"), answer.out());
    assertTrue(answer.out().contains("it has to be a whole path"), answer.out());
  }

  @Test
  void mistakesOfTheConfigurationAreToldWithTheirLine() throws IOException {
    Path config = Files.createDirectories(folder.resolve("home/.config/bugbash"));
    Files.writeString(config.resolve("config"), "\nteme = dark\n");

    Answer answer = doctor(Map.of(), "doctor", "--output", "json");

    assertEquals(0, answer.status());
    assertTrue(answer.out().contains("config:2: there is no option teme"), answer.out());
    assertTrue(answer.out().lines().allMatch(line -> line.startsWith("{\"about\":")));
  }
}
